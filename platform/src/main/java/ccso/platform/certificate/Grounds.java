package ccso.platform.certificate;

import org.jspecify.annotations.Nullable;

/// Why a status is changed, as the officer states it.
///
/// @param follows seq of the last entry the officer has seen
/// @param reason published; null where none was chosen
/// @param note kept inside
public record Grounds(long follows, @Nullable ReasonClass reason, String note) {}
