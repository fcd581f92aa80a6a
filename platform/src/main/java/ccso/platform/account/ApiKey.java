package ccso.platform.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key (接口密钥) with which a program acts for a person, with exactly the person's rights of the
/// moment. The key itself is shown once and kept as its digest only.
///
/// @param label what it is for, in the person's own words
/// @param expires last day it works
/// @param lastUsed to the hour; null before the first use
public record ApiKey(
    UUID id, String label, Instant made, LocalDate expires, @Nullable Instant lastUsed) {}
