package ccso.judging;

import java.util.Set;

/// What of a call centre decides which requirements apply to it.
///
/// @param directions at least one; a blended centre has both
public record CentreProfile(Ownership ownership, Set<Direction> directions) {

  public CentreProfile {
    RefusedFacts.ifEmpty(directions, "centre.directions");
    directions = Set.copyOf(directions);
  }
}
