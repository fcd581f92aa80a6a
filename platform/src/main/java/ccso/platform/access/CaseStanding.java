package ccso.platform.access;

import java.util.Set;

/// How somebody stands to a case at this moment.
///
/// @param state code of the state of the case
/// @param relations empty for a stranger
public record CaseStanding(String state, Set<Relation> relations) {
  public CaseStanding {
    relations = Set.copyOf(relations);
  }
}
