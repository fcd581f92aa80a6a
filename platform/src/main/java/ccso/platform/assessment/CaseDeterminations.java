package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The last word of each person on each requirement and stage of one case. Of these the latest
/// counts, but where two judge blind.
public final class CaseDeterminations {

  private record Place(String requirementKey, Stage stage) {}

  private final Map<Place, Map<UUID, DeterminationEntry>> latest = new HashMap<>();

  public CaseDeterminations(Collection<DeterminationEntry> entries) {
    for (var entry : entries) {
      latest
          .computeIfAbsent(new Place(entry.requirementKey(), entry.stage()), _ -> new HashMap<>())
          .merge(entry.by(), entry, (one, other) -> one.seq() > other.seq() ? one : other);
    }
  }

  /// The latest, whoever said it.
  public Optional<DeterminationEntry> find(String requirementKey, Stage stage) {
    return of(requirementKey, stage).stream()
        .max(Comparator.comparingLong(DeterminationEntry::seq));
  }

  /// The last word of each person.
  List<DeterminationEntry> of(String requirementKey, Stage stage) {
    return List.copyOf(latest.getOrDefault(new Place(requirementKey, stage), Map.of()).values());
  }

  /// The same with later entries added.
  CaseDeterminations and(Collection<DeterminationEntry> later) {
    List<DeterminationEntry> all = all();
    all.addAll(later);
    return new CaseDeterminations(all);
  }

  /// What somebody may know: of a category that is still judged blind only the own words, of one
  /// that was, what counts; everything else as it is.
  CaseDeterminations seenBy(UUID person, DoubleJudging doubled, Edition edition) {
    if (doubled.categories().isEmpty()) {
      return this;
    }
    List<DeterminationEntry> seen = all();
    for (Category category : edition.categories()) {
      if (doubled.doubles(category.no())) {
        category.requirements().forEach(it -> replace(seen, person, doubled, category, it));
      }
    }
    return new CaseDeterminations(seen);
  }

  private void replace(
      List<DeterminationEntry> seen,
      UUID person,
      DoubleJudging doubled,
      Category category,
      Requirement requirement) {
    List<DeterminationEntry> desk = of(requirement.key(), Stage.DESK);
    seen.removeAll(desk);
    if (doubled.blind(category.no())) {
      desk.stream().filter(it -> it.by().equals(person)).forEach(seen::add);
    } else {
      doubled.counting(category.no(), desk).ifPresent(seen::add);
    }
  }

  private List<DeterminationEntry> all() {
    List<DeterminationEntry> all = new ArrayList<>();
    latest.values().forEach(it -> all.addAll(it.values()));
    return all;
  }
}
