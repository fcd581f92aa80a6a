package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.assessment.Determinations.NewEntry;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An assessor takes the own last verdict of a stage back (撤销): what stood before it stands again,
/// as an entry of its own. As often as [#DEEP] verdicts back. Idempotent by the client's number.
///
/// Refuses: who is not on the team ([NotFound]); [AssessmentRefusal.StageClosed];
/// [AssessmentRefusal.NothingToUndo]; [AssessmentRefusal.JudgedMeanwhile];
/// [AssessmentRefusal.NumberUsed]; [AssessmentRefusal.BlindClosed], [AssessmentRefusal.Disputed];
/// [CaseRefusal.WrongState].
@Component
public class UndoDetermination {
  /// How many of a person's verdicts can be taken back.
  public static final int DEEP = 20;

  private final TeamCases teamCases;
  private final Determinations determinations;
  private final SentBefore sentBefore;
  private final DeterminationLog log;

  UndoDetermination(
      TeamCases teamCases,
      Determinations determinations,
      SentBefore sentBefore,
      DeterminationLog log) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.sentBefore = sentBefore;
    this.log = log;
  }

  @Transactional
  public Judged undo(Actor assessor, String caseNumber, Stage stage, UUID clientId) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    Optional<Judged> first = sentBefore.find(opened, clientId);
    if (first.isPresent()) {
      return first.get();
    }
    AssessmentRefusal.raise(JudgingRules.closed(stage, opened.file().state()));
    teamCases.lock(opened);
    return sentBefore.find(opened, clientId).orElseGet(() -> takeBack(opened, stage, clientId));
  }

  private Judged takeBack(TeamCase opened, Stage stage, UUID clientId) {
    DeterminationEntry last = last(opened, stage);
    Map<Long, DeterminationEntry> history =
        determinations.history(opened.id(), last.requirementKey()).stream()
            .collect(Collectors.toMap(DeterminationEntry::seq, Function.identity()));
    CaseDeterminations found = determinations.current(opened.id());
    Standings standings = opened.standings(found);
    Standing standing = standings.find(last.requirementKey()).orElseThrow();
    refuseBlind(opened, found, last);
    DeterminationEntry standingEntry = standing.entry(stage).orElseThrow();
    if (!last.equals(effective(standingEntry, history))) {
      throw new Refused(
          AssessmentRefusal.JudgedMeanwhile.by(standing.requirement().no().value(), standingEntry));
    }
    var written =
        log.append(
            opened,
            standings,
            null,
            List.of(restoring(last, replaced(last, history), standingEntry, clientId)));
    return new Judged(
        written.getFirst(),
        standing.judgement(stage),
        false,
        opened.standings(found.and(written)).progress(stage));
  }

  /// What was said blind stays as it was once the category is closed.
  private static void refuseBlind(
      TeamCase opened, CaseDeterminations found, DeterminationEntry last) {
    if (last.stage() == Stage.SITE) {
      return;
    }
    AssessmentRefusal.raise(Optional.ofNullable(opened.barred(found).get(last.requirementKey())));
    var category =
        DoubleJudging.category(opened.edition(), opened.requirement(last.requirementKey()));
    if (opened.doubled().revealed(category) && last.seq() <= opened.doubled().lastBlind(category)) {
      throw new Refused(new AssessmentRefusal.NothingToUndo(DEEP));
    }
  }

  private DeterminationEntry last(TeamCase opened, Stage stage) {
    return determinations.lastOf(opened.id(), stage, opened.member().id(), DEEP).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(new AssessmentRefusal.NothingToUndo(DEEP)));
  }

  private static NewEntry restoring(
      DeterminationEntry last,
      @Nullable DeterminationEntry before,
      DeterminationEntry standing,
      UUID clientId) {
    return new NewEntry(
        last.requirementKey(),
        last.stage(),
        before == null ? Judgement.OPEN : before.judgement(),
        before == null ? "" : before.reason(),
        clientId,
        standing.seq(),
        last.seq());
  }

  /// The judgement that an entry stands for: an undoing stands for what was there before the
  /// undone.
  private static @Nullable DeterminationEntry effective(
      @Nullable DeterminationEntry entry, Map<Long, DeterminationEntry> history) {
    DeterminationEntry found = entry;
    while (found != null && found.undoes() != null) {
      found = replaced(Objects.requireNonNull(history.get(found.undoes())), history);
    }
    return found;
  }

  private static @Nullable DeterminationEntry replaced(
      DeterminationEntry entry, Map<Long, DeterminationEntry> history) {
    return entry.replaces() == null ? null : history.get(entry.replaces());
  }
}
