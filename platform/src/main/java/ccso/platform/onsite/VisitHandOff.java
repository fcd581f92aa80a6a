package ccso.platform.onsite;

import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOff.Check;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is checked before the visit is opened.
@Component
class VisitHandOff {
  private final OnSitePlans plans;
  private final Deadlines deadlines;

  VisitHandOff(OnSitePlans plans, Deadlines deadlines) {
    this.plans = plans;
    this.deadlines = deadlines;
  }

  HandOff of(AssessmentCase file) {
    OnSitePlan plan = plans.latest(file.id()).orElseThrow();
    return new HandOff(
        Border.INTO_ONSITE_REVIEW,
        List.of(
            Check.hard("DAYS_SUIT", !plan.otherDaysWanted()),
            Check.soft("PLAN_ANSWERED", !plan.awaitsAnswer()),
            Check.soft("VISIT_IN_TIME", deadlines.of(file).filter(Deadline::over).isEmpty())));
  }
}
