package ccso.platform.onsite;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 现场安排: what the applicant sees of the visit, and whether its days suit.
@Controller
public class VisitPages {
  private final AssessmentCases cases;
  private final Editions editions;
  private final OnSitePlans plans;
  private final Meetings meetings;
  private final AnswerPlan answerPlan;

  VisitPages(
      AssessmentCases cases,
      Editions editions,
      OnSitePlans plans,
      Meetings meetings,
      AnswerPlan answerPlan) {
    this.cases = cases;
    this.editions = editions;
    this.plans = plans;
    this.meetings = meetings;
    this.answerPlan = answerPlan;
  }

  /// Model of `onsite/visit`.
  ///
  /// @param plan null before there is one
  /// @param mayAnswer this member is asked whether the days suit
  public record VisitPage(
      AssessmentCase file,
      String standard,
      @Nullable PlanView plan,
      List<Meeting> meetings,
      boolean mayAnswer,
      String note,
      List<FieldFault> faults) {}

  @GetMapping("/cases/{number}/onsite")
  Answer visit(Actor.Person member, @PathVariable String number) {
    return Page.of("onsite/visit", page(member, number, "", List.of()));
  }

  @PostMapping("/cases/{number}/onsite/answer")
  Answer answer(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(defaultValue = "0") String revision,
      @RequestParam(defaultValue = "") String suits,
      @RequestParam(defaultValue = "") String note) {
    try {
      answerPlan.answer(member, number, whole(revision), suits.equals("yes"), note);
    } catch (Faulty faulty) {
      return Page.again("onsite/visit", page(member, number, note, faulty.faults()));
    }
    return SeeOther.to("/cases/" + number + "/onsite").saying("onsite.answered");
  }

  /// 0, the revision of no plan, where something else was sent.
  private static int whole(String typed) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private VisitPage page(Actor.Person member, String number, String note, List<FieldFault> faults) {
    AssessmentCase file = cases.openToApplicant(member, number);
    var edition = editions.byDigest(file.editionDigest());
    OnSitePlan plan = plans.latest(file.id()).orElse(null);
    boolean mayAnswer =
        plan != null
            && plan.awaitsAnswer()
            && file.state() == CaseState.ONSITE_PLANNED
            && member.rightIn(file.applicant().id()).map(MemberRight::mayHandIn).orElse(false);
    return new VisitPage(
        file,
        edition.standard().code(),
        plan == null ? null : PlanView.of(plan, edition),
        meetings.ofCase(file.id()),
        mayAnswer,
        note,
        faults);
  }
}
