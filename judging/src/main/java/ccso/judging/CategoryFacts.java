package ccso.judging;

import java.util.Comparator;
import java.util.List;

/// The requirements of one category, in number order whatever order they come in.
public record CategoryFacts(CategoryNo no, CategoryName name, List<RequirementFacts> requirements) {

  public CategoryFacts {
    RefusedFacts.ifEmpty(requirements, "category.requirements");
    requirements =
        requirements.stream().sorted(Comparator.comparing(RequirementFacts::no)).toList();
  }

  public CategoryTally tally() {
    var tally = CategoryTally.NONE;
    for (var requirement : requirements) {
      tally = tally.plus(requirement.determination());
    }
    return tally;
  }
}
