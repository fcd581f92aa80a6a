package ccso.platform.onsite;

import ccso.catalogue.OnSiteMethod;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 现场计划: the plan as it holds, and its form for the lead; then the opening meeting.
@Controller
public class PlanPages {
  private static final int NOTICE_DAYS = 7; // what a first proposal leaves the applicant

  private final TeamCases teamCases;
  private final OnSitePlans plans;
  private final Meetings meetings;
  private final PlanOnSiteReview planOnSiteReview;
  private final OpenOnSiteReview openOnSiteReview;
  private final InstantSource clock;

  PlanPages(
      TeamCases teamCases,
      OnSitePlans plans,
      Meetings meetings,
      PlanOnSiteReview planOnSiteReview,
      OpenOnSiteReview openOnSiteReview,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.plans = plans;
    this.meetings = meetings;
    this.planOnSiteReview = planOnSiteReview;
    this.openOnSiteReview = openOnSiteReview;
    this.clock = clock;
  }

  /// Model of `onsite/plan`.
  ///
  /// @param plan null before there is one
  /// @param form null where this member cannot plan now
  public record PlanPage(
      TeamCase opened,
      @Nullable PlanView plan,
      List<Meeting> meetings,
      boolean mayOpen,
      @Nullable PlanForm form,
      List<PlanView.Subject> subjects,
      List<OnSiteMethod> methods,
      List<FieldFault> faults) {
    public String standard() {
      return opened.edition().standard().code();
    }

    /// A plan is due and the lead has not made it yet.
    public boolean awaited() {
      return opened.file().state() == CaseState.DOCUMENT_CONCLUDED;
    }
  }

  /// Model of `onsite/meeting`.
  ///
  /// @param action where the form is sent
  /// @param handOff checked before the visit is opened; null for the closing meeting
  public record MeetingPage(
      TeamCase opened,
      Meeting.Kind kind,
      String action,
      @Nullable HandOff handOff,
      MeetingForm form,
      List<FieldFault> faults) {
    public String standard() {
      return opened.edition().standard().code();
    }
  }

  @GetMapping("/assess/{number}/plan")
  Answer plan(Actor.Person assessor, @PathVariable String number) {
    TeamCase opened = teamCases.open(assessor, number);
    LocalDate first = clock.instant().atZone(Words.ZONE).toLocalDate().plusDays(NOTICE_DAYS);
    PlanForm form = mayPlan(opened) ? AgendaProposal.of(opened, first).roomy() : null;
    return Page.of("onsite/plan", page(opened, form, List.of()));
  }

  @PostMapping("/assess/{number}/plan")
  Answer plan(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent) {
    TeamCase opened = teamCases.open(lead, number);
    PlanForm form = PlanForm.of(sent);
    if (sent.containsKey("more") && mayPlan(opened)) {
      return Page.of("onsite/plan", page(opened, form.roomy(), List.of()));
    }
    try {
      planOnSiteReview.plan(lead, number, form);
    } catch (Faulty faulty) {
      return Page.again("onsite/plan", page(opened, form, faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/plan").saying("onsite.planned");
  }

  @GetMapping("/assess/{number}/opening")
  Answer opening(Actor.Person lead, @PathVariable String number, Words words) {
    TeamCase opened = teamCases.open(lead, number).requireLead();
    opened.file().after(CaseVerb.OPEN_ONSITE_REVIEW);
    MeetingForm blank = MeetingForm.blank(opened, posts(words));
    return Page.of("onsite/meeting", opening(lead, opened, blank, List.of()));
  }

  @PostMapping("/assess/{number}/opening")
  Answer open(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent) {
    MeetingForm form = MeetingForm.of(sent);
    TeamCase opened = teamCases.open(lead, number);
    if (sent.containsKey("more")) {
      return Page.of("onsite/meeting", opening(lead, opened, form.roomy(), List.of()));
    }
    try {
      String override = sent.getFirst("override");
      openOnSiteReview.open(lead, number, form, override == null ? "" : override);
    } catch (Faulty faulty) {
      return Page.again("onsite/meeting", opening(lead, opened, form, faulty.faults()));
    } catch (Refused refused) {
      if (!(refused.refusal() instanceof HandOffRefusal.ReasonNeeded)) {
        throw refused;
      }
      return Page.again(
          "onsite/meeting",
          opening(lead, opened, form, List.of(FieldFault.of("override", "handoff.override"))));
    }
    return SeeOther.to("/assess/" + number).saying("onsite.opened");
  }

  /// What the lead's post and the others' are called on a sign-in list.
  static List<String> posts(Words words) {
    return List.of(words.t("onsite.post.lead"), words.t("onsite.post.assessor"));
  }

  private MeetingPage opening(
      Actor.Person lead, TeamCase opened, MeetingForm form, List<FieldFault> faults) {
    String number = opened.file().number().value();
    return new MeetingPage(
        opened,
        Meeting.Kind.OPENING,
        "/assess/" + number + "/opening",
        openOnSiteReview.checks(lead, number),
        form,
        faults);
  }

  private static boolean mayPlan(TeamCase opened) {
    CaseState state = opened.file().state();
    return opened.led()
        && (state == CaseState.DOCUMENT_CONCLUDED || state == CaseState.ONSITE_PLANNED);
  }

  private PlanPage page(TeamCase opened, @Nullable PlanForm form, List<FieldFault> faults) {
    return new PlanPage(
        opened,
        plans.latest(opened.id()).map(it -> PlanView.of(it, opened.edition())).orElse(null),
        meetings.ofCase(opened.id()),
        opened.led() && opened.file().state() == CaseState.ONSITE_PLANNED,
        form,
        PlanView.subjects(opened.edition()),
        opened.edition().vocabulary().methods(),
        faults);
  }
}
