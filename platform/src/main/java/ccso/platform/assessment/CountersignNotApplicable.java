package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second member of the team agrees that requirements do not apply (不适用复签, decisions 5, 6).
///
/// All or nothing; what is countersigned already stays with who did it first. 不适用 is judged at the
/// desk, so this happens in 文档评审.
///
/// Refuses: who is not on the team ([NotFound]); [AssessmentRefusal.StageClosed];
/// [AssessmentRefusal.OwnNotApplicable]; [AssessmentRefusal.NoLongerStands];
/// [CaseRefusal.WrongState].
@Component
public class CountersignNotApplicable {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final AuditTrail trail;
  private final InstantSource clock;

  CountersignNotApplicable(
      TeamCases teamCases, Determinations determinations, AuditTrail trail, InstantSource clock) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param entries seq of the 不适用 the member saw
  /// @return how many were countersigned now
  @Transactional
  public int countersign(Actor second, String caseNumber, Set<Long> entries) {
    TeamCase opened = teamCases.open(second, caseNumber);
    AssessmentRefusal.raise(JudgingRules.closed(Stage.DESK, opened.file().state()));
    teamCases.lock(opened);
    List<Standing> standing =
        opened.standings(determinations.current(opened.id())).all().stream()
            .filter(it -> it.entry(Stage.DESK).filter(e -> entries.contains(e.seq())).isPresent())
            .toList();
    if (standing.size() != entries.size()) {
      throw new Refused(new AssessmentRefusal.NoLongerStands());
    }
    standing.forEach(it -> AssessmentRefusal.raise(refusal(opened, it)));
    List<Standing> waiting =
        standing.stream().filter(it -> it.awaitsCountersignature(Stage.DESK)).toList();
    sign(opened, waiting);
    return waiting.size();
  }

  private void sign(TeamCase opened, List<Standing> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    determinations.countersign(
        waiting.stream().map(CountersignNotApplicable::seq).toList(),
        opened.member().id(),
        clock.instant());
    trail.append(
        opened.member(),
        waiting.stream()
            .map(it ->
                new NotApplicableCountersigned(opened.id(), it.requirement().no().value(), seq(it)))
            .toList());
  }

  private static Optional<AssessmentRefusal> refusal(TeamCase opened, Standing standing) {
    DeterminationEntry entry = standing.entry(Stage.DESK).orElseThrow();
    if (entry.judgement() != Judgement.NOT_APPLICABLE) {
      return Optional.of(new AssessmentRefusal.NoLongerStands());
    }
    return entry.by().equals(opened.member().id())
        ? Optional.of(new AssessmentRefusal.OwnNotApplicable(standing.requirement().no().value()))
        : Optional.empty();
  }

  private static long seq(Standing standing) {
    return standing.entry(Stage.DESK).orElseThrow().seq();
  }

  record NotApplicableCountersigned(UUID caseId, String subject, long entry) implements AuditEvent {
    @Override
    public String kind() {
      return "NOT_APPLICABLE_COUNTERSIGNED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("entry", entry);
    }
  }
}
