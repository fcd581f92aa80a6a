package ccso.platform.onsite;

import ccso.catalogue.CoreItem;
import ccso.catalogue.Requirement;
import ccso.catalogue.Text;
import ccso.judging.Stage;
import ccso.platform.assessment.DeterminationEntry;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.OnSiteRecord;
import ccso.platform.assessment.Standing;
import ccso.platform.assessment.Standings;
import ccso.platform.assessment.TeamCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to be seen on site, in the order somebody walks: pure, from what was read of the case.
final class FieldList {
  private final TeamCase opened;
  private final Standings standings;
  private final Map<String, Instant> last = new HashMap<>();
  private final @Nullable OnSitePlan plan;

  FieldList(
      TeamCase opened, Standings standings, List<OnSiteRecord> records, @Nullable OnSitePlan plan) {
    this.opened = opened;
    this.standings = standings;
    this.plan = plan;
    for (Standing standing : standings.all()) {
      standing
          .entry(Stage.SITE)
          .map(DeterminationEntry::at)
          .ifPresent(at -> visited(standing.requirement().key(), at));
    }
    records.forEach(it -> visited(it.requirementKey(), it.at()));
  }

  /// Worded as `onsite.by.<name>`.
  enum By {
    ITEM,
    PLACE,
    LAST
  }

  /// One requirement.
  ///
  /// @param last when somebody of the team last judged it on site or recorded something for it
  record Line(Requirement requirement, Judgement judgement, @Nullable Instant last) {}

  /// @param name of a core item; null where the heading is a place, or none
  /// @param plain number of the core item, or the place; empty where it stands on no agenda
  record Group(@Nullable Text name, String plain, List<Line> lines) {
    long left() {
      return lines.stream().filter(it -> !it.judgement().closed()).count();
    }
  }

  List<Group> by(By order) {
    return switch (order) {
      case ITEM -> items();
      case PLACE -> places();
      case LAST -> List.of(new Group(null, "", latest()));
    };
  }

  /// The next one that has no verdict yet, from this one on and then from the beginning.
  Optional<Requirement> nextOpen(Requirement from) {
    List<Standing> due = due(standings.all());
    int at = due.stream().map(Standing::requirement).toList().indexOf(from);
    for (int i = 1; i <= due.size(); i++) {
      Standing candidate = due.get((at + i) % due.size());
      if (!candidate.judged(Stage.SITE) && !candidate.requirement().equals(from)) {
        return Optional.of(candidate.requirement());
      }
    }
    return Optional.empty();
  }

  /// Where the agenda sends the team for it.
  String place(Requirement requirement) {
    if (plan == null) {
      return "";
    }
    String category = opened.edition().categoryOf(requirement.no()).orElseThrow().no().toString();
    return agenda(item(requirement).no().toString()).or(() -> agenda(category)).orElse("");
  }

  private Optional<String> agenda(String subject) {
    return plan == null
        ? Optional.empty()
        : plan.agenda().stream()
            .filter(it -> it.subject().equals(subject))
            .map(AgendaLine::place)
            .findFirst();
  }

  private List<Group> items() {
    return opened.edition().categories().stream()
        .flatMap(it -> it.items().stream())
        .map(it -> new Group(it.name(), it.no().toString(), lines(it.requirements())))
        .filter(it -> !it.lines().isEmpty())
        .toList();
  }

  private List<Group> places() {
    Map<String, List<Line>> byPlace = new LinkedHashMap<>();
    for (Line line : lines(opened.edition().requirements())) {
      byPlace.computeIfAbsent(place(line.requirement()), _ -> new ArrayList<>()).add(line);
    }
    return byPlace.entrySet().stream()
        .map(it -> new Group(null, it.getKey(), it.getValue()))
        .toList();
  }

  private List<Line> latest() {
    return lines(opened.edition().requirements()).stream()
        .sorted(
            Comparator.comparing(
                Line::last, Comparator.nullsLast(Comparator.<Instant>reverseOrder())))
        .toList();
  }

  private List<Line> lines(List<Requirement> requirements) {
    return due(requirements.stream().flatMap(it -> standings.find(it.key()).stream()).toList())
        .stream()
        .map(it ->
            new Line(it.requirement(), it.judgement(Stage.SITE), last.get(it.requirement().key())))
        .toList();
  }

  private static List<Standing> due(List<Standing> all) {
    return all.stream().filter(it -> it.due(Stage.SITE)).toList();
  }

  private CoreItem item(Requirement requirement) {
    return opened.edition().categories().stream()
        .flatMap(it -> it.items().stream())
        .filter(it -> it.requirements().contains(requirement))
        .findFirst()
        .orElseThrow();
  }

  private void visited(String key, Instant at) {
    last.merge(key, at, (one, other) -> one.isAfter(other) ? one : other);
  }
}
