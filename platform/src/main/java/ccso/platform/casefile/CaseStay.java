package ccso.platform.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long a case was in a state: what limits are counted from.
///
/// @param left null while it is the present state
public record CaseStay(CaseState state, Instant entered, @Nullable Instant left) {}
