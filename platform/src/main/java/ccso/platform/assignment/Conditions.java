package ccso.platform.assignment;

import ccso.platform.registration.RegisteredAssessor;
import ccso.platform.registration.RegisteredAssessor.Level;
import java.util.List;

/// What the clerk asks of a team before the draw (抽取条件): never a name.
///
/// @param regions of which every member must be one; empty for any
/// @param lead lowest level of the lead
/// @param language ISO 639 code every member must work in; empty where Chinese is enough
/// @param size members, the lead included
public record Conditions(List<String> regions, Level lead, String language, int size) {
  /// More than any centre needs.
  static final int LARGEST = 9;

  public Conditions {
    regions = regions.stream().sorted().distinct().toList();
  }

  boolean mayLead(RegisteredAssessor assessor) {
    return assessor.level().compareTo(lead) >= 0;
  }

  boolean region(RegisteredAssessor assessor) {
    return regions.isEmpty() || regions.contains(assessor.region());
  }

  boolean language(RegisteredAssessor assessor) {
    return language.isEmpty() || assessor.languages().contains(language);
  }
}
