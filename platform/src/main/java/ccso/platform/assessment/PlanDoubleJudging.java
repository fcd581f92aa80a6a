package ccso.platform.assessment;

import ccso.judging.CategoryNo;
import ccso.judging.Stage;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead says which categories two of the team judge blind, and who (评审计划); before anybody has
/// judged, since what was seen cannot be unseen.
///
/// Refuses: who is not on the team, and a category the edition does not have ([NotFound]);
/// [ccso.platform.casefile.CaseRefusal.LeadOnly], [AssessmentRefusal.StageClosed],
/// [AssessmentRefusal.JudgingBegun]; two people who are not two members of the team ([Faulty]).
@Component
public class PlanDoubleJudging {
  private final TeamCases teamCases;
  private final JudgingPlans plans;
  private final AuditTrail trail;
  private final InstantSource clock;

  PlanDoubleJudging(
      TeamCases teamCases, JudgingPlans plans, AuditTrail trail, InstantSource clock) {
    this.teamCases = teamCases;
    this.plans = plans;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param categories to be judged twice; none where nothing is
  @Transactional
  public void plan(
      Actor lead, String caseNumber, Set<CategoryNo> categories, UUID one, UUID other) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    AssessmentRefusal.raise(JudgingRules.closed(Stage.DESK, opened.file().state()));
    categories.forEach(opened::category);
    if (one.equals(other) || !onTeam(opened, one) || !onTeam(opened, other)) {
      throw new Faulty(List.of(FieldFault.of("other", "assessment.two-members")));
    }
    teamCases.lock(opened);
    if (plans.begun(opened.id())) {
      throw new Refused(new AssessmentRefusal.JudgingBegun());
    }
    plans.plan(opened.id(), categories, one, other, opened.member().id(), clock.instant());
    trail.append(opened.member(), new DoubleJudgingPlanned(opened.id(), categories, one, other));
  }

  private static boolean onTeam(TeamCase opened, UUID person) {
    return opened.team().stream().anyMatch(it -> it.person().equals(person));
  }

  record DoubleJudgingPlanned(UUID caseId, Set<CategoryNo> categories, UUID one, UUID other)
      implements AuditEvent {
    @Override
    public String kind() {
      return "DOUBLE_JUDGING_PLANNED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "categories",
          categories.stream().map(CategoryNo::value).sorted().toList(),
          "one",
          one.toString(),
          "other",
          other.toString());
    }
  }
}
