package ccso.platform.application;

import ccso.catalogue.CoreItem;
import java.util.List;
import java.util.Set;

/// One core item (核心项) on the applicant's side.
public record ItemReadiness(
    CoreItem item, List<RequirementReadiness> requirements, ReadinessCounts counts) {

  ItemReadiness flipped(Set<String> keys) {
    return of(
        item,
        requirements.stream()
            .map(it -> keys.contains(it.requirement().key()) ? it.flipped() : it)
            .toList());
  }

  /// Requirements that nobody has worked on to the end: without evidence, or without a word.
  public long incomplete() {
    return requirements.stream()
        .filter(it ->
            it.lack() == RequirementReadiness.Lack.EVIDENCE
                || it.lack() == RequirementReadiness.Lack.SELF_ASSESSMENT)
        .count();
  }

  static ItemReadiness of(CoreItem item, List<RequirementReadiness> requirements) {
    ReadinessCounts counts = ReadinessCounts.NONE;
    for (RequirementReadiness requirement : requirements) {
      counts = counts.plus(requirement.state());
    }
    return new ItemReadiness(item, List.copyOf(requirements), counts);
  }
}
