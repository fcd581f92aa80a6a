package ccso.platform.onsite;

import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.onsite.HoldClosingMeeting.Course;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 末次会议: the findings are told, both sides sign in, and the case goes on.
@Controller
public class ClosingPages {
  private final TeamCases teamCases;
  private final FindingDrafts drafts;
  private final HoldClosingMeeting hold;

  ClosingPages(TeamCases teamCases, FindingDrafts drafts, HoldClosingMeeting hold) {
    this.teamCases = teamCases;
    this.drafts = drafts;
    this.hold = hold;
  }

  /// Model of `onsite/closing`.
  ///
  /// @param course name of the [Course] chosen, empty before
  public record ClosingPage(
      TeamCase opened,
      List<FindingDraft> told,
      MeetingForm form,
      String course,
      String waiver,
      List<FieldFault> faults) {
    public String standard() {
      return opened.edition().standard().code();
    }
  }

  @GetMapping("/assess/{number}/closing")
  Answer closing(Actor.Person lead, @PathVariable String number, Words words) {
    TeamCase opened = teamCases.open(lead, number).requireLead();
    opened.file().after(CaseVerb.CONCLUDE_ONSITE_REVIEW);
    MeetingForm blank = MeetingForm.blank(opened, PlanPages.posts(words));
    return Page.of("onsite/closing", page(opened, blank, "", "", List.of()));
  }

  @PostMapping("/assess/{number}/closing")
  Answer close(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent) {
    TeamCase opened = teamCases.open(lead, number);
    MeetingForm form = MeetingForm.of(sent);
    String course = PlanForm.at(sent, "course", 0);
    String waiver = PlanForm.at(sent, "waiver", 0);
    if (sent.containsKey("more")) {
      return Page.of("onsite/closing", page(opened, form.roomy(), course, waiver, List.of()));
    }
    Course chosen =
        course.equals(Course.RECTIFICATION.name()) ? Course.RECTIFICATION : Course.REPORT;
    try {
      hold.hold(lead, number, form, chosen, waiver);
    } catch (Faulty faulty) {
      return Page.again("onsite/closing", page(opened, form, course, waiver, faulty.faults()));
    } catch (Refused refused) {
      if (refused.refusal() instanceof OnSiteRefusal.WaiverUnexplained(int most)) {
        List<FieldFault> faults = List.of(FieldFault.of("waiver", "onsite.waiver", most));
        return Page.again("onsite/closing", page(opened, form, course, waiver, faults));
      }
      throw refused;
    }
    return SeeOther.to("/assess/" + number).saying("onsite.closed");
  }

  private ClosingPage page(
      TeamCase opened, MeetingForm form, String course, String waiver, List<FieldFault> faults) {
    return new ClosingPage(opened, drafts.of(opened), form, course, waiver, faults);
  }
}
