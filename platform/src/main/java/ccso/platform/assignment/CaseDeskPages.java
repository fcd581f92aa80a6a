package ccso.platform.assignment;

import ccso.catalogue.Text;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.casefile.ExtendLimit;
import ccso.platform.casefile.HoldCase;
import ccso.platform.casefile.TeamMember;
import ccso.platform.handoff.HandOffs;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One case as its clerk sees it, and what the centre does out of turn: 中止, 恢复, 终止, 延期.
@Controller
public class CaseDeskPages {
  private static final int TRAIL_LINES = 12;

  /// Model of `assignment/case`.
  ///
  /// @param deadline null where no limit runs
  /// @param overridden checks passed over at the borders so far
  /// @param form name of the form that came back, empty where none did
  /// @param reason as typed in it
  /// @param days as typed
  public record CaseView(
      AssessmentCase file,
      @Nullable Deadline deadline,
      String standardCode,
      Text standardName,
      List<TeamMember> team,
      int overridden,
      List<AuditEntry> trail,
      String form,
      String reason,
      String days,
      List<FieldFault> faults) {

    /// The next step is on the page of the intake.
    public boolean atIntake() {
      return EnumSet.of(CaseState.SUBMITTED, CaseState.ACCEPTANCE_REVIEW, CaseState.CORRECTION)
          .contains(file.state());
    }

    public boolean forming() {
      return file.state() == CaseState.TEAM_FORMING;
    }

    /// Forms of steps out of turn that the state allows.
    public List<String> steps() {
      return java.util.stream.Stream.of("hold", "resumption", "termination", "extension")
          .filter(this::allows)
          .toList();
    }

    private boolean allows(String step) {
      return switch (step) {
        case "hold" -> file.allows(CaseVerb.HOLD);
        case "resumption" -> file.allows(CaseVerb.RESUME);
        case "termination" -> file.allows(CaseVerb.TERMINATE);
        default -> deadline != null;
      };
    }
  }

  private final AssessmentCases cases;
  private final Editions editions;
  private final HoldCase holdCase;
  private final ExtendLimit extendLimit;
  private final AuditTrail trail;
  private final Deadlines deadlines;
  private final HandOffs handOffs;

  CaseDeskPages(
      AssessmentCases cases,
      Editions editions,
      HoldCase holdCase,
      ExtendLimit extendLimit,
      AuditTrail trail,
      Deadlines deadlines,
      HandOffs handOffs) {
    this.cases = cases;
    this.editions = editions;
    this.holdCase = holdCase;
    this.extendLimit = extendLimit;
    this.trail = trail;
    this.deadlines = deadlines;
    this.handOffs = handOffs;
  }

  @GetMapping("/desk/cases/{number}")
  Answer file(Actor actor, @PathVariable String number) {
    return Page.of("assignment/case", view(actor, number, "", "", "", List.of()));
  }

  @PostMapping("/desk/cases/{number}/hold")
  Answer hold(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    return reasoned(clerk, number, "hold", reason, () -> holdCase.hold(clerk, number, reason));
  }

  @PostMapping("/desk/cases/{number}/resumption")
  Answer resume(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    return reasoned(
        clerk, number, "resumption", reason, () -> holdCase.resume(clerk, number, reason));
  }

  @PostMapping("/desk/cases/{number}/termination")
  Answer terminate(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    return reasoned(
        clerk, number, "termination", reason, () -> holdCase.terminate(clerk, number, reason));
  }

  @PostMapping("/desk/cases/{number}/extension")
  Answer extend(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(defaultValue = "") String reason) {
    if (!days.matches("[0-9]{1,3}")) {
      return again(
          clerk,
          number,
          "extension",
          reason,
          days,
          List.of(FieldFault.of("days", "assignment.days")));
    }
    if (reason.isBlank()) {
      return again(clerk, number, "extension", reason, days, missing("extension"));
    }
    extendLimit.extend(clerk, number, Integer.parseInt(days), reason);
    return done(number, "extension");
  }

  private Answer reasoned(
      Actor.Person clerk, String number, String form, String reason, Runnable step) {
    if (reason.isBlank()) {
      return again(clerk, number, form, reason, "", missing(form));
    }
    step.run();
    return done(number, form);
  }

  private static List<FieldFault> missing(String form) {
    return List.of(FieldFault.of("reason-" + form, "assignment.step-reason"));
  }

  private static SeeOther done(String number, String form) {
    return SeeOther.to("/desk/cases/" + number).saying("assignment.done." + form);
  }

  private Page again(
      Actor actor,
      String number,
      String form,
      String reason,
      String days,
      List<FieldFault> faults) {
    return Page.again("assignment/case", view(actor, number, form, reason, days, faults));
  }

  private CaseView view(
      Actor actor,
      String number,
      String form,
      String reason,
      String days,
      List<FieldFault> faults) {
    AssessmentCase file = cases.openToStaff(actor, Role.CLERK, number);
    var standard = editions.byDigest(file.editionDigest()).standard();
    return new CaseView(
        file,
        deadlines.of(file).orElse(null),
        standard.code(),
        standard.name(),
        cases.team(file.id()),
        handOffs.ofCase(file.id()).values().stream().mapToInt(Integer::intValue).sum(),
        trail.ofCase(file.id(), TRAIL_LINES),
        form,
        reason,
        days,
        faults);
  }
}
