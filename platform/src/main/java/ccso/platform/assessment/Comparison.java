package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the two who judged a category blind compare (一致性): pure, from what both had said when they
/// closed it.
///
/// @param agreement over the values, before anything was settled
/// @param differing in the order of the guide
public record Comparison(Category category, Agreement agreement, List<Differing> differing) {

  /// A requirement of which the two said different things.
  ///
  /// @param settled the word that counts now; null while it waits for the lead
  public record Differing(
      Requirement requirement,
      DeterminationEntry one,
      DeterminationEntry other,
      @Nullable DeterminationEntry settled) {}

  public Comparison {
    differing = List.copyOf(differing);
  }

  public long waiting() {
    return differing.stream().filter(it -> it.settled() == null).count();
  }

  /// @param atClosing what each of the two had said, by requirement
  static Comparison of(
      Category category,
      Standings standings,
      DoubleJudging doubled,
      List<DeterminationEntry> atClosing) {
    Map<String, List<DeterminationEntry>> byKey =
        atClosing.stream().collect(Collectors.groupingBy(DeterminationEntry::requirementKey));
    List<List<Judgement>> units = new ArrayList<>();
    List<Differing> differing = new ArrayList<>();
    for (Standing standing : standings.of(category)) {
      Optional<DoubleJudging.Pair> pair =
          doubled.pair(byKey.getOrDefault(standing.requirement().key(), List.of()));
      if (standing.due(Stage.DESK) && pair.isPresent()) {
        DeterminationEntry one = pair.get().one();
        DeterminationEntry other = pair.get().other();
        units.add(List.of(one.judgement(), other.judgement()));
        if (!pair.get().alike()) {
          differing.add(new Differing(standing.requirement(), one, other, standing.desk()));
        }
      }
    }
    return new Comparison(category, Agreement.of(units), differing);
  }
}
