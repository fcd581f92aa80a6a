package ccso.platform.assignment;

import ccso.platform.assignment.ConflictDeclarations.Tie;
import ccso.platform.assignment.Invitation.Answer;
import ccso.platform.assignment.Invitation.Standing;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.message.MessageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody invited answers: accepts with a declaration of no conflict, declares a conflict, or
/// declines; who has accepted may step back until the team is confirmed.
///
/// Refuses: a declaration that says neither or both, a tie or a refusal without a reason
/// ([Faulty]); [AssignmentRefusal.InvitationOver], [AssignmentRefusal.Answered],
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class AnswerInvitation {
  private final AssessmentCases cases;
  private final Formations formations;
  private final TeamInvitations invitations;
  private final ConflictDeclarations conflicts;
  private final AuditTrail trail;
  private final CaseMessages messages;

  AnswerInvitation(
      AssessmentCases cases,
      Formations formations,
      TeamInvitations invitations,
      ConflictDeclarations conflicts,
      AuditTrail trail,
      CaseMessages messages) {
    this.cases = cases;
    this.formations = formations;
    this.invitations = invitations;
    this.conflicts = conflicts;
    this.trail = trail;
    this.messages = messages;
  }

  /// @param none "I have none of these ties", ticked
  /// @param statement what the ties are; needed where there is one
  public record Declaration(Set<Tie> ties, boolean none, String statement) {
    /// What most say.
    public static final Declaration NONE = new Declaration(Set.of(), true, "");

    public Declaration {
      ties = Set.copyOf(ties);
      statement = statement.strip();
    }
  }

  /// How many invitations wait for the person's answer.
  public int waiting(Actor.Person assessor) {
    return invitations.waiting(assessor.id(), formations.today());
  }

  /// Takes the seat, or gives it up where a tie is declared.
  ///
  /// @return what became of the invitation
  @Transactional
  public Answer accept(Actor.Person assessor, String number, Declaration declaration) {
    AssessmentCase file = cases.openToInvited(assessor, number);
    Invitation invitation = open(assessor, file, Set.of(Standing.OPEN));
    refuseFaults(declaration);
    conflicts.add(file.id(), assessor.id(), declaration.ties(), declaration.statement());
    Answer answer = declaration.ties().isEmpty() ? Answer.ACCEPTED : Answer.CONFLICTED;
    write(assessor, file, invitation, answer, declaration.statement());
    return answer;
  }

  @Transactional
  public void decline(Actor.Person assessor, String number, String reason) {
    AssessmentCase file = cases.openToInvited(assessor, number);
    Invitation invitation = open(assessor, file, Set.of(Standing.OPEN, Standing.ACCEPTED));
    if (reason.isBlank()) {
      throw new Faulty(List.of(FieldFault.of("reason", "assignment.decline-reason")));
    }
    write(assessor, file, invitation, Answer.DECLINED, reason.strip());
  }

  private Invitation open(Actor.Person assessor, AssessmentCase file, Set<Standing> standings) {
    Formation formation = formations.forming(file);
    cases.lock(file);
    Invitation invitation =
        invitations
            .find(file.id(), assessor.id())
            .orElseThrow(() -> new NotFound(file.number().value()));
    Standing now = formation.standing(invitation);
    if (now == Standing.OVERDUE) {
      throw new Refused(new AssignmentRefusal.InvitationOver(invitation.due()));
    }
    if (!standings.contains(now)) {
      throw new Refused(new AssignmentRefusal.Answered());
    }
    return invitation;
  }

  private void write(
      Actor.Person assessor,
      AssessmentCase file,
      Invitation invitation,
      Answer answer,
      String reason) {
    invitations.answer(invitation.id(), answer, reason, assessor.id());
    trail.append(assessor, new InvitationAnswered(file.id(), invitation.number(), answer, reason));
    String number = file.number().value();
    messages.toClerks(
        file,
        answer == Answer.ACCEPTED
            ? MessageKind.INVITATION_ACCEPTED
            : MessageKind.INVITATION_DECLINED,
        "/desk/cases/" + number + "/team");
    Formation formation = formations.of(file);
    if (answer == Answer.ACCEPTED && formation.complete()) {
      messages.toApplicant(
          file,
          MessageKind.TEAM_PROPOSED,
          "/cases/" + number + "/team",
          formation.objectionUntil());
    }
  }

  private static void refuseFaults(Declaration declaration) {
    List<FieldFault> faults = new ArrayList<>();
    if (declaration.none() == !declaration.ties().isEmpty()) {
      faults.add(
          FieldFault.of(
              "ties", declaration.none() ? "assignment.ties-both" : "assignment.ties-neither"));
    }
    if (!declaration.ties().isEmpty() && declaration.statement().isEmpty()) {
      faults.add(FieldFault.of("statement", "assignment.tie-statement"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  record InvitationAnswered(UUID caseId, String subject, Answer answer, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "INVITATION_ANSWERED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("answer", answer.name(), "reason", reason);
    }
  }
}
