package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead says why the visit found otherwise than the desk (decision 1); the on-site value
/// counts.
///
/// What is settled already stays as it is.
///
/// Refuses: who is not on the team, and what is not in the edition ([NotFound]);
/// [CaseRefusal.LeadOnly]; [AssessmentRefusal.StageClosed]; [AssessmentRefusal.ReasonMissing];
/// [AssessmentRefusal.ReasonTooLong]; [AssessmentRefusal.NoLongerStands]; [CaseRefusal.WrongState].
@Component
public class SettleContradiction {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final AuditTrail trail;
  private final InstantSource clock;

  SettleContradiction(
      TeamCases teamCases, Determinations determinations, AuditTrail trail, InstantSource clock) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the lead saw and says of it.
  ///
  /// @param desk seq of the desk entry
  /// @param site seq of the on-site entry
  public record Settlement(String requirementKey, long desk, long site, String reason) {
    public Settlement {
      reason = Wording.clean(reason);
    }
  }

  @Transactional
  public void settle(Actor lead, String caseNumber, Settlement settlement) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    String no = opened.requirement(settlement.requirementKey()).no().value();
    AssessmentRefusal.raise(JudgingRules.closedToAny(Stage.SITE, opened.file().state()));
    AssessmentRefusal.raise(JudgingRules.plainReason(settlement.reason(), no));
    teamCases.lock(opened);
    Standing standing =
        opened
            .standings(determinations.current(opened.id()))
            .find(settlement.requirementKey())
            .filter(it -> stands(it, settlement))
            .orElseThrow(() -> new Refused(new AssessmentRefusal.NoLongerStands()));
    if (standing.unsettled()) {
      determinations.settle(
          opened.id(),
          standing.entry(Stage.DESK).orElseThrow(),
          standing.entry(Stage.SITE).orElseThrow(),
          settlement.reason(),
          opened.member().id(),
          clock.instant());
      trail.append(opened.member(), new ContradictionSettled(opened.id(), no, settlement));
    }
  }

  private static boolean stands(Standing standing, Settlement settlement) {
    return standing.contradicted()
        && standing.entry(Stage.DESK).orElseThrow().seq() == settlement.desk()
        && standing.entry(Stage.SITE).orElseThrow().seq() == settlement.site();
  }

  record ContradictionSettled(UUID caseId, String subject, Settlement settlement)
      implements AuditEvent {
    @Override
    public String kind() {
      return "CONTRADICTION_SETTLED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("desk", settlement.desk(), "site", settlement.site());
    }
  }
}
