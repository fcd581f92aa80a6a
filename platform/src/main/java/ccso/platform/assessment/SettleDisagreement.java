package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.assessment.Determinations.NewEntry;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead settles two blind values that differ: one of the two, with a reason. An entry like
/// every other, said openly; idempotent by the client's number.
///
/// Refuses: who is not on the team, and what is not in the edition ([NotFound]);
/// [ccso.platform.casefile.CaseRefusal.LeadOnly]; [AssessmentRefusal.StageClosed];
/// [AssessmentRefusal.NoLongerStands]; a value that neither has said ([Faulty]);
/// [AssessmentRefusal.ReasonMissing] and whatever [JudgingRules] refuse.
@Component
public class SettleDisagreement {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final SentBefore sentBefore;
  private final Proof proof;
  private final DeterminationLog log;
  private final JudgingPlans plans;
  private final AuditTrail trail;

  SettleDisagreement(
      TeamCases teamCases,
      Determinations determinations,
      SentBefore sentBefore,
      Proof proof,
      DeterminationLog log,
      JudgingPlans plans,
      AuditTrail trail) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.sentBefore = sentBefore;
    this.proof = proof;
    this.log = log;
    this.plans = plans;
    this.trail = trail;
  }

  /// What the lead saw and says of it.
  ///
  /// @param one seq of the first judge's entry
  /// @param other seq of the second's
  public record Settling(
      UUID clientId,
      String requirementKey,
      long one,
      long other,
      Judgement judgement,
      String reason) {
    public Settling {
      reason = Wording.clean(reason);
    }
  }

  @Transactional
  public Judged settle(Actor lead, String caseNumber, Settling settling) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.requirement(settling.requirementKey());
    AssessmentRefusal.raise(JudgingRules.closed(Stage.DESK, opened.file().state()));
    teamCases.lock(opened);
    Optional<Judged> first = sentBefore.find(opened, settling.clientId());
    return first.orElseGet(() -> append(opened, settling));
  }

  private Judged append(TeamCase opened, Settling settling) {
    CaseDeterminations found = determinations.current(opened.id());
    DoubleJudging.Pair pair =
        opened
            .dispute(found, settling.requirementKey())
            .filter(it -> it.one().seq() == settling.one() && it.other().seq() == settling.other())
            .orElseThrow(() -> new Refused(new AssessmentRefusal.NoLongerStands()));
    Standings standings = opened.standings(found);
    Standing standing = standings.find(settling.requirementKey()).orElseThrow();
    refuse(opened, standing, pair, settling);
    var entry =
        new NewEntry(
            settling.requirementKey(),
            Stage.DESK,
            settling.judgement(),
            settling.reason(),
            settling.clientId(),
            null,
            null);
    var written = log.append(opened, standings, null, List.of(entry));
    plans.settle(opened.id(), written.getFirst(), pair);
    trail.append(
        opened.member(),
        new DisagreementSettled(
            opened.id(),
            standing.requirement().no().value(),
            pair.one().seq(),
            pair.other().seq(),
            written.getFirst().seq()));
    return new Judged(
        written.getFirst(),
        Judgement.OPEN,
        false,
        opened.standings(found.and(written)).progress(Stage.DESK));
  }

  private void refuse(
      TeamCase opened, Standing standing, DoubleJudging.Pair pair, Settling settling) {
    Judgement judgement = settling.judgement();
    if (judgement != pair.one().judgement() && judgement != pair.other().judgement()) {
      throw new Faulty(List.of(FieldFault.of("judgement", "assessment.judgement")));
    }
    String no = standing.requirement().no().value();
    AssessmentRefusal.raise(
        opened
            .rules(proof.ofCase(opened.id()).proven(List.of(standing)), Map.of(), Set.of())
            .refusal(standing, Stage.DESK, judgement, settling.reason())
            .or(() -> JudgingRules.plainReason(settling.reason(), no)));
  }

  record DisagreementSettled(UUID caseId, String subject, long one, long other, long entry)
      implements AuditEvent {
    @Override
    public String kind() {
      return "DISAGREEMENT_SETTLED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("one", one, "other", other, "entry", entry);
    }
  }
}
