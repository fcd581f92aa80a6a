package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.CentreProfile;
import ccso.judging.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// How all requirements of a case stand, in the order of the guide.
public final class Standings {

  private final Map<String, Standing> byKey = new LinkedHashMap<>();

  public Standings(Edition edition, CentreProfile centre, CaseDeterminations found) {
    for (Requirement requirement : edition.requirements()) {
      byKey.put(requirement.key(), Standing.of(requirement, centre, edition.passRule(), found));
    }
  }

  public List<Standing> all() {
    return List.copyOf(byKey.values());
  }

  public List<Standing> of(Category category) {
    return category.requirements().stream().flatMap(it -> find(it.key()).stream()).toList();
  }

  public Optional<Standing> find(String requirementKey) {
    return Optional.ofNullable(byKey.get(requirementKey));
  }

  public Progress progress(Stage stage) {
    return Progress.of(stage, byKey.values());
  }

  public Progress progress(Stage stage, Category category) {
    return Progress.of(stage, of(category));
  }

  public List<Standing> owed(Stage stage) {
    return where(it -> it.owed(stage));
  }

  public List<Standing> awaitingCountersignature(Stage stage) {
    return where(it -> it.awaitsCountersignature(stage));
  }

  public List<Standing> contradicted() {
    return where(Standing::contradicted);
  }

  public List<Standing> unsettled() {
    return where(Standing::unsettled);
  }

  private List<Standing> where(Predicate<Standing> condition) {
    return byKey.values().stream().filter(condition).toList();
  }
}
