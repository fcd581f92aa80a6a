package ccso.platform.assignment;

import ccso.platform.assignment.AnswerInvitation.Declaration;
import ccso.platform.assignment.ConflictDeclarations.Tie;
import ccso.platform.assignment.Invitation.Standing;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 邀请: what a drawn assessor is asked, and the answer. Until the declaration is made the
/// applicant's name is shown in part only.
@Controller
public class TeamInvitationPages {
  private static final int SHOWN = 2; // characters of a name that is not shown in full

  /// One line of the list.
  ///
  /// @param name as much of the applicant's as may be shown
  public record Line(AssessmentCase file, Invitation invitation, Standing standing, String name) {}

  /// Model of `assignment/invitations`.
  public record InvitationsPage(List<Line> lines) {}

  /// Model of `assignment/invitation`.
  ///
  /// @param declared the applicant's name is shown in full
  public record InvitationPage(
      AssessmentCase file,
      Invitation invitation,
      Standing standing,
      String name,
      boolean declared,
      Set<Tie> ties,
      boolean none,
      String statement,
      String reason,
      List<FieldFault> faults) {

    public boolean forming() {
      return file.state() == CaseState.TEAM_FORMING;
    }

    public List<Tie> allTies() {
      return List.of(Tie.values());
    }
  }

  private final AssessmentCases cases;
  private final TeamInvitations invitations;
  private final Formations formations;
  private final AnswerInvitation answer;

  TeamInvitationPages(
      AssessmentCases cases,
      TeamInvitations invitations,
      Formations formations,
      AnswerInvitation answer) {
    this.cases = cases;
    this.invitations = invitations;
    this.formations = formations;
    this.answer = answer;
  }

  @GetMapping("/assess/invitations")
  Answer mine(Actor.Person assessor) {
    var byCase = invitations.ofPerson(assessor.id());
    return Page.of(
        "assignment/invitations",
        new InvitationsPage(
            cases.ofInvited(assessor).stream()
                .filter(file -> byCase.containsKey(file.id()))
                .map(file -> {
                  Invitation one = java.util.Objects.requireNonNull(byCase.get(file.id()));
                  return new Line(file, one, one.standing(formations.today()), shown(file, one));
                })
                .toList()));
  }

  @GetMapping("/assess/invitations/{number}")
  Answer invitation(Actor.Person assessor, @PathVariable String number) {
    return Page.of(
        "assignment/invitation", page(assessor, number, Set.of(), false, "", "", List.of()));
  }

  @PostMapping("/assess/invitations/{number}/acceptance")
  Answer accept(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(name = "tie", required = false) @Nullable List<String> tie,
      @RequestParam(defaultValue = "") String none,
      @RequestParam(defaultValue = "") String statement) {
    Set<Tie> ties = ties(tie);
    try {
      Invitation.Answer became =
          answer.accept(assessor, number, new Declaration(ties, !none.isEmpty(), statement));
      return back(
          number,
          became == Invitation.Answer.ACCEPTED
              ? "assignment.invitation.accepted"
              : "assignment.invitation.conflicted");
    } catch (Faulty faulty) {
      return Page.again(
          "assignment/invitation",
          page(assessor, number, ties, !none.isEmpty(), statement, "", faulty.faults()));
    }
  }

  @PostMapping("/assess/invitations/{number}/refusal")
  Answer decline(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    try {
      answer.decline(assessor, number, reason);
    } catch (Faulty faulty) {
      return Page.again(
          "assignment/invitation",
          page(assessor, number, Set.of(), false, "", reason, faulty.faults()));
    }
    return back(number, "assignment.invitation.declined");
  }

  private static SeeOther back(String number, String saying) {
    return SeeOther.to("/assess/invitations/" + number).saying(saying);
  }

  private static Set<Tie> ties(@Nullable List<String> typed) {
    Set<Tie> ties = EnumSet.noneOf(Tie.class);
    for (String one : typed == null ? List.<String>of() : typed) {
      Arrays.stream(Tie.values()).filter(it -> it.name().equals(one)).forEach(ties::add);
    }
    return ties;
  }

  private InvitationPage page(
      Actor.Person assessor,
      String number,
      Set<Tie> ties,
      boolean none,
      String statement,
      String reason,
      List<FieldFault> faults) {
    AssessmentCase file = cases.openToInvited(assessor, number);
    Invitation invitation =
        invitations.find(file.id(), assessor.id()).orElseThrow(() -> new NotFound(number));
    return new InvitationPage(
        file,
        invitation,
        invitation.standing(formations.today()),
        shown(file, invitation),
        declared(invitation),
        ties,
        none,
        statement,
        reason,
        faults);
  }

  private static boolean declared(Invitation invitation) {
    return invitation.answer() == Invitation.Answer.ACCEPTED;
  }

  /// First and last two characters of the name, until a declaration of no conflict is made.
  private static String shown(AssessmentCase file, Invitation invitation) {
    String name = file.applicant().name();
    if (declared(invitation) || name.length() <= 2 * SHOWN) {
      return declared(invitation) ? name : name.substring(0, 1);
    }
    return name.substring(0, SHOWN) + "***" + name.substring(name.length() - SHOWN);
  }
}
