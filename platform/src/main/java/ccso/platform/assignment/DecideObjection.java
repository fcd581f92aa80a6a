package ccso.platform.assignment;

import ccso.platform.assignment.Invitation.Answer;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.message.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre answers an objection: gives up the members it was right about, or dismisses it;
/// either way with a reason the applicant reads.
///
/// Refuses: no reason ([Faulty]); [AssignmentRefusal.NoObjection],
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class DecideObjection {
  private final AssessmentCases cases;
  private final Formations formations;
  private final TeamObjections objections;
  private final TeamInvitations invitations;
  private final AuditTrail trail;
  private final CaseMessages messages;

  DecideObjection(
      AssessmentCases cases,
      Formations formations,
      TeamObjections objections,
      TeamInvitations invitations,
      AuditTrail trail,
      CaseMessages messages) {
    this.cases = cases;
    this.formations = formations;
    this.objections = objections;
    this.invitations = invitations;
    this.trail = trail;
    this.messages = messages;
  }

  /// @param replaced ids of invitations; those not objected to are passed over, none dismisses
  @Transactional
  public void decide(Actor.Person clerk, String number, Set<UUID> replaced, String reason) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    Formation formation = formations.forming(file);
    cases.lock(file);
    TeamObjection objection =
        formation
            .openObjection()
            .orElseThrow(() -> new Refused(new AssignmentRefusal.NoObjection()));
    if (reason.isBlank()) {
      throw new Faulty(List.of(FieldFault.of("answer", "assignment.objection-answer")));
    }
    List<Invitation> given =
        formation.team().stream()
            .filter(it -> objection.against().contains(it.id()) && replaced.contains(it.id()))
            .toList();
    objections.decide(
        objection.id(), given.stream().map(Invitation::id).toList(), reason.strip(), clerk.id());
    given.forEach(it -> invitations.answer(it.id(), Answer.REPLACED, reason.strip(), clerk.id()));
    trail.append(
        clerk,
        new ObjectionDecided(
            file.id(), given.stream().map(Invitation::number).toList(), reason.strip()));
    messages.toApplicant(file, MessageKind.TEAM_OBJECTION_DECIDED, "/cases/" + number + "/team");
  }

  record ObjectionDecided(UUID caseId, List<String> replaced, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "OBJECTION_DECIDED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("replaced", replaced, "reason", reason);
    }
  }
}
