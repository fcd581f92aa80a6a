package ccso.platform.decision;

import ccso.judging.CategoryResult;
import ccso.judging.Determination;
import ccso.judging.FrozenFacts;
import ccso.judging.RequirementFacts;
import ccso.judging.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a refusal can rest on: the nonconforming determinations of the categories below the line;
/// where no category is, of all. Pure.
final class Citable {
  private Citable() {}

  /// In number order.
  static List<RequirementFacts> of(FrozenFacts frozen, Verdict verdict) {
    Set<Integer> below =
        verdict.categories().stream()
            .filter(it -> !it.met())
            .map(CategoryResult::no)
            .map(it -> it.value())
            .collect(Collectors.toSet());
    return frozen.facts().categories().stream()
        .filter(it -> below.isEmpty() || below.contains(it.no().value()))
        .flatMap(it -> it.requirements().stream())
        .filter(it -> it.determination() instanceof Determination.Nonconforming)
        .toList();
  }
}
