package ccso.platform.application;

import ccso.catalogue.CoreItem;
import java.util.List;

/// One core item (核心项) on the applicant's side.
public record ItemReadiness(
    CoreItem item, List<RequirementReadiness> requirements, ReadinessCounts counts) {

  static ItemReadiness of(CoreItem item, List<RequirementReadiness> requirements) {
    ReadinessCounts counts = ReadinessCounts.NONE;
    for (RequirementReadiness requirement : requirements) {
      counts = counts.plus(requirement.state());
    }
    return new ItemReadiness(item, List.copyOf(requirements), counts);
  }
}
