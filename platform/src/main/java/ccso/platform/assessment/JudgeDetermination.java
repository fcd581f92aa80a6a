package ccso.platform.assessment;

import ccso.platform.assessment.Determinations.NewEntry;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.CaseState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An assessor judges one determination at one stage (评审员作出是非判定).
///
/// Appended, nothing overwritten; idempotent by the client's number. A person may correct the own
/// verdict without having seen it (a second device); another's only knowing it.
///
/// Refuses: who is not on the team, and what is not in the edition ([NotFound]);
/// [AssessmentRefusal.StageClosed], [AssessmentRefusal.NoOpenFinding],
/// [AssessmentRefusal.StageNotDue], [AssessmentRefusal.ReasonMissing],
/// [AssessmentRefusal.ReasonTooShort], [AssessmentRefusal.ReasonTooLong],
/// [AssessmentRefusal.AppliesHere], [AssessmentRefusal.NeverNotApplicable],
/// [AssessmentRefusal.ExcludedHere], [AssessmentRefusal.NoEvidence],
/// [AssessmentRefusal.JudgedMeanwhile], [AssessmentRefusal.NumberUsed]; where two judge blind
/// [AssessmentRefusal.JudgedByTwoOthers], [AssessmentRefusal.BlindClosed],
/// [AssessmentRefusal.Disputed]; [CaseRefusal.WrongState] where the case moved while this ran.
@Component
public class JudgeDetermination {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final SentBefore sentBefore;
  private final Proof proof;
  private final DeterminationLog log;
  private final VisitFindings findings;

  JudgeDetermination(
      TeamCases teamCases,
      Determinations determinations,
      SentBefore sentBefore,
      Proof proof,
      DeterminationLog log,
      VisitFindings findings) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.sentBefore = sentBefore;
    this.proof = proof;
    this.log = log;
    this.findings = findings;
  }

  @Transactional
  public Judged judge(Actor assessor, String caseNumber, JudgeCommand command) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    opened.requirement(command.requirementKey());
    Optional<Judged> first = sentBefore.find(opened, command.clientId());
    if (first.isPresent()) {
      return first.get();
    }
    AssessmentRefusal.raise(JudgingRules.closedToAny(command.stage(), opened.file().state()));
    teamCases.lock(opened);
    return sentBefore.find(opened, command.clientId()).orElseGet(() -> append(opened, command));
  }

  private Judged append(TeamCase opened, JudgeCommand command) {
    CaseDeterminations found = determinations.current(opened.id());
    Standings standings = opened.standings(found);
    Standing standing = standings.find(command.requirementKey()).orElseThrow();
    refuse(opened, found, standing, command);
    var entry =
        new NewEntry(
            command.requirementKey(),
            command.stage(),
            command.judgement(),
            command.reason(),
            command.clientId(),
            standing.entry(command.stage()).map(DeterminationEntry::seq).orElse(null),
            null);
    var written = log.append(opened, standings, null, List.of(entry));
    return new Judged(
        written.getFirst(),
        standing.judgement(command.stage()),
        false,
        opened.standings(found.and(written)).progress(command.stage()));
  }

  private void refuse(
      TeamCase opened, CaseDeterminations found, Standing standing, JudgeCommand command) {
    JudgingRules rules =
        opened.rules(
            proven(opened, standing, command), opened.barred(found), underRectification(opened));
    AssessmentRefusal.raise(
        rules
            .refusal(standing, command.stage(), command.judgement(), command.reason())
            .or(() -> judgedMeanwhile(opened, standing, command)));
  }

  /// Files and records are looked up only where the verdict rests on them.
  private Set<String> proven(TeamCase opened, Standing standing, JudgeCommand command) {
    return command.judgement() == Judgement.CONFORMING
        ? proof.ofCase(opened.id()).proven(List.of(standing))
        : Set.of();
  }

  private Set<String> underRectification(TeamCase opened) {
    return opened.file().state() == CaseState.RECTIFICATION ? findings.open(opened.id()) : Set.of();
  }

  private static Optional<AssessmentRefusal> judgedMeanwhile(
      TeamCase opened, Standing standing, JudgeCommand command) {
    return standing
        .entry(command.stage())
        .filter(it -> !it.by().equals(opened.member().id()))
        .filter(it -> command.basedOn() == null || it.seq() != command.basedOn())
        .map(it -> AssessmentRefusal.JudgedMeanwhile.by(standing.requirement().no().value(), it));
  }
}
