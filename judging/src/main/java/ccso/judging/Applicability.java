package ccso.judging;

import java.util.Collections;
import java.util.Set;

/// To which centres a requirement applies (`applies_to` of the catalogue).
public record Applicability(Set<Ownership> ownerships, Set<Direction> directions) {

  public Applicability {
    RefusedFacts.ifEmpty(ownerships, "applicability.ownerships");
    RefusedFacts.ifEmpty(directions, "applicability.directions");
    ownerships = Set.copyOf(ownerships);
    directions = Set.copyOf(directions);
  }

  /// Its ownership is listed and at least one of its directions; otherwise, and only then, 不适用 may
  /// be judged.
  public boolean appliesTo(CentreProfile centre) {
    return ownerships.contains(centre.ownership())
        && !Collections.disjoint(directions, centre.directions());
  }
}
