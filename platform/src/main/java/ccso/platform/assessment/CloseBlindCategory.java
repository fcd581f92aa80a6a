package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.judging.CategoryNo;
import ccso.judging.Stage;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One of the two who judge a category blind is done with it (关闭本类判定); when both are, each finds
/// what the other said. Closed twice, the first time counts.
///
/// Refuses: who is not on the team, and a category the edition does not have ([NotFound]);
/// [AssessmentRefusal.StageClosed], [AssessmentRefusal.NotDoubled],
/// [AssessmentRefusal.JudgedByTwoOthers], [AssessmentRefusal.CategoryUnfinished].
@Component
public class CloseBlindCategory {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final JudgingPlans plans;
  private final AuditTrail trail;
  private final InstantSource clock;

  CloseBlindCategory(
      TeamCases teamCases,
      Determinations determinations,
      JudgingPlans plans,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.plans = plans;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public void close(Actor assessor, String caseNumber, CategoryNo no) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    Category category = opened.category(no);
    AssessmentRefusal.raise(JudgingRules.closed(Stage.DESK, opened.file().state()));
    if (!opened.doubled().doubles(no)) {
      throw new Refused(new AssessmentRefusal.NotDoubled(no.toString()));
    }
    if (!opened.doubled().judgedBy(opened.member().id())) {
      throw new Refused(new AssessmentRefusal.JudgedByTwoOthers(no.toString()));
    }
    teamCases.lock(opened);
    if (opened.doubled().closedBy(no, opened.member().id())) {
      return;
    }
    List<Standing> open =
        opened.standings(determinations.current(opened.id())).of(category).stream()
            .filter(it -> it.due(Stage.DESK) && it.judgement(Stage.DESK) == Judgement.OPEN)
            .toList();
    if (!open.isEmpty()) {
      throw new Refused(
          new AssessmentRefusal.CategoryUnfinished(
              no.toString(), open.size(), open.getFirst().requirement().no().value()));
    }
    if (plans.close(opened.id(), no, opened.member().id(), clock.instant())) {
      trail.append(opened.member(), new BlindCategoryClosed(opened.id(), no.toString()));
    }
  }

  record BlindCategoryClosed(UUID caseId, String subject) implements AuditEvent {
    @Override
    public String kind() {
      return "BLIND_CATEGORY_CLOSED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of();
    }
  }
}
