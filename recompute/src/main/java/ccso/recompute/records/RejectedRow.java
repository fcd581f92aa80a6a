package ccso.recompute.records;

/// A line that was not loaded.
///
/// @param line number in the file; the header is line 1
/// @param field column of the layout that gave the reason, empty where it is the line as a whole
/// @param found what stood there with every letter masked, as letters may be a person's name; for
///   [RejectReason#COLUMN_COUNT] the columns found, for a doubled key the line of its first
///   appearance
public record RejectedRow(long line, RejectReason reason, String field, String found) {}
