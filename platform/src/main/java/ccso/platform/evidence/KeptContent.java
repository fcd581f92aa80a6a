package ccso.platform.evidence;

/// Content that lies in the store, and no row names it yet.
///
/// @param name with an ending that says what it is
/// @param size bytes
/// @param sha256 64 lower-case hex digits
record KeptContent(FileName name, FileType type, long size, String sha256, String address) {}
