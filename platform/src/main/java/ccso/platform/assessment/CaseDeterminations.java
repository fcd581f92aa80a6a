package ccso.platform.assessment;

import ccso.judging.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entries of one case that count: the latest of each requirement and stage.
public final class CaseDeterminations {

  private record Place(String requirementKey, Stage stage) {}

  private final Map<Place, DeterminationEntry> latest = new HashMap<>();

  public CaseDeterminations(Collection<DeterminationEntry> entries) {
    for (var entry : entries) {
      latest.merge(
          new Place(entry.requirementKey(), entry.stage()),
          entry,
          (one, other) -> one.seq() > other.seq() ? one : other);
    }
  }

  public Optional<DeterminationEntry> find(String requirementKey, Stage stage) {
    return Optional.ofNullable(latest.get(new Place(requirementKey, stage)));
  }

  /// The same with later entries added.
  CaseDeterminations and(Collection<DeterminationEntry> later) {
    List<DeterminationEntry> all = new ArrayList<>(latest.values());
    all.addAll(later);
    return new CaseDeterminations(all);
  }
}
