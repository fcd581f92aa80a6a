package ccso.platform.demo;

import ccso.platform.basis.Actor;
import ccso.platform.onsite.AnswerPlan;
import ccso.platform.onsite.Meeting.Side;
import ccso.platform.onsite.MeetingForm;
import ccso.platform.onsite.OnSitePlan;
import ccso.platform.onsite.OpenOnSiteReview;
import ccso.platform.onsite.PlanOnSiteReview;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Plans and opens the visits of the demonstration, all on the day it is made.
@Component
class DemoVisits {
  private final PlanOnSiteReview plan;
  private final AnswerPlan answer;
  private final OpenOnSiteReview open;
  private final InstantSource clock;

  DemoVisits(PlanOnSiteReview plan, AnswerPlan answer, OpenOnSiteReview open, InstantSource clock) {
    this.plan = plan;
    this.answer = answer;
    this.open = open;
    this.clock = clock;
  }

  /// @return the plan, which the applicant is asked to confirm
  OnSitePlan plan(Actor.Person lead, String number) {
    LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
    return plan.plan(lead, number, plan.proposal(lead, number, today));
  }

  /// The applicant confirms the days, and the team comes.
  void open(
      Actor.Person owner,
      Actor.Person lead,
      String number,
      OnSitePlan planned,
      DemoScript.Texts texts) {
    answer.answer(owner, number, planned.revision(), true, "");
    open.open(lead, number, signIn(lead, planned, texts));
  }

  static MeetingForm signIn(Actor.Person lead, OnSitePlan planned, DemoScript.Texts texts) {
    return new MeetingForm(
        planned.places().getFirst(),
        "",
        List.of(
            new MeetingForm.Row(Side.TEAM.name(), texts.visit().leadPost(), lead.name()),
            new MeetingForm.Row(
                Side.APPLICANT.name(),
                texts.visit().attendeePost(),
                texts.visit().attendeeName())));
  }
}
