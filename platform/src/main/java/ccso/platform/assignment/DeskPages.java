package ccso.platform.assignment;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseTransition.Party;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 受理台: every case under way, by working days left, overdue first.
@Controller
public class DeskPages {

  /// One case.
  ///
  /// @param deadline null where no limit runs
  public record Row(AssessmentCase file, @Nullable Deadline deadline, boolean nudged) {
    boolean runs() {
      return deadline != null && !deadline.paused();
    }

    int left() {
      return deadline == null ? Integer.MAX_VALUE : deadline.workingDaysLeft();
    }

    /// Somebody else has to act, and was not reminded today.
    public boolean nudgeable() {
      return deadline != null && !nudged && NudgeParty.nudgeable(deadline);
    }
  }

  /// Model of `assignment/desk`.
  ///
  /// @param rows as filtered, the most urgent first
  /// @param over past their last day, of all under way
  /// @param today whose last day is today
  /// @param mine whose next move is the centre's
  public record Desk(List<Row> rows, DeskFilter filter, int over, int today, int mine) {
    public List<CaseState> states() {
      return Arrays.stream(CaseState.values()).filter(it -> it != CaseState.DRAFT).toList();
    }

    public List<Party> parties() {
      return List.of(Party.values());
    }
  }

  /// The clock runs first, fewest days left first; then what is paused, then what has no limit.
  private static final Comparator<Row> URGENT =
      Comparator.comparing((Row row) -> !row.runs())
          .thenComparingInt(Row::left)
          .thenComparing(row -> row.file().number().value());

  private final AssessmentCases cases;
  private final Deadlines deadlines;
  private final Nudges nudges;
  private final NudgeParty nudgeParty;
  private final InstantSource clock;

  DeskPages(
      AssessmentCases cases,
      Deadlines deadlines,
      Nudges nudges,
      NudgeParty nudgeParty,
      InstantSource clock) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.nudges = nudges;
    this.nudgeParty = nudgeParty;
    this.clock = clock;
  }

  @GetMapping("/desk")
  Answer desk(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String turn,
      @RequestParam(defaultValue = "") String due) {
    DeskFilter filter = DeskFilter.of(state, turn, due);
    List<Row> rows = rows(filter);
    return Page.of(
        "assignment/desk",
        new Desk(
            rows.stream().filter(filter::shows).sorted(URGENT).toList(),
            filter,
            count(rows, row -> row.runs() && row.left() < 0),
            count(rows, row -> row.runs() && row.left() == 0),
            count(rows, row -> row.deadline() != null && row.deadline().by() == Party.CLERK)));
  }

  @PostMapping("/desk/cases/{number}/nudges")
  Answer nudge(Actor.Person clerk, @PathVariable String number) {
    nudgeParty.nudge(clerk, number);
    return SeeOther.to("/desk").saying("assignment.nudged", number);
  }

  private List<Row> rows(DeskFilter filter) {
    List<AssessmentCase> files = cases.inStates(filter.states());
    Map<UUID, Deadline> due = deadlines.of(files);
    Set<UUID> nudged =
        nudges.on(
            clock.instant().atZone(Words.ZONE).toLocalDate(),
            files.stream().map(AssessmentCase::id).toList());
    return files.stream()
        .map(it -> new Row(it, due.get(it.id()), nudged.contains(it.id())))
        .toList();
  }

  private static int count(List<Row> rows, java.util.function.Predicate<Row> wanted) {
    return (int) rows.stream().filter(wanted).count();
  }
}
