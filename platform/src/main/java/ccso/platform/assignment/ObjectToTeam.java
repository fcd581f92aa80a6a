package ccso.platform.assignment;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.message.MessageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant answers the team announced to it: objects with a reason (异议, as often as the
/// scheme allows, within its days) or says at once that it has none (无异议).
///
/// Refuses: nobody chosen or no reason ([Faulty]); [AssignmentRefusal.NotAnnounced],
/// [AssignmentRefusal.ObjectionOver], [AssignmentRefusal.ObjectionUsed],
/// [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState].
@Component
public class ObjectToTeam {
  private final AssessmentCases cases;
  private final Formations formations;
  private final TeamObjections objections;
  private final AuditTrail trail;
  private final CaseMessages messages;

  ObjectToTeam(
      AssessmentCases cases,
      Formations formations,
      TeamObjections objections,
      AuditTrail trail,
      CaseMessages messages) {
    this.cases = cases;
    this.formations = formations;
    this.objections = objections;
    this.trail = trail;
    this.messages = messages;
  }

  /// @param against ids of invitations; those not on the team are passed over
  @Transactional
  public void object(Actor.Person member, String number, Set<UUID> against, String reason) {
    AssessmentCase file = open(member, number);
    Formation formation = objectable(file);
    List<Invitation> named =
        formation.team().stream().filter(it -> against.contains(it.id())).toList();
    List<FieldFault> faults = new ArrayList<>();
    if (named.isEmpty()) {
      faults.add(FieldFault.of("against", "assignment.against"));
    }
    if (reason.isBlank()) {
      faults.add(FieldFault.of("reason", "assignment.objection-reason"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    objections.raise(
        file.id(), named.stream().map(Invitation::id).toList(), reason.strip(), member.id());
    trail.append(
        member,
        new TeamObjected(
            file.id(), named.stream().map(Invitation::number).toList(), reason.strip()));
    messages.toClerks(file, MessageKind.TEAM_OBJECTED, "/desk/cases/" + number + "/team");
  }

  @Transactional
  public void consent(Actor.Person member, String number) {
    AssessmentCase file = open(member, number);
    Formation formation = objectable(file);
    objections.consent(
        file.id(), formation.team().stream().map(Invitation::id).toList(), member.id());
    trail.append(member, new TeamConsented(file.id()));
  }

  private AssessmentCase open(Actor.Person member, String number) {
    AssessmentCase file = cases.openToApplicant(member, number);
    if (member.rightIn(file.applicant().id()).filter(MemberRight::mayHandIn).isEmpty()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    return file;
  }

  private Formation objectable(AssessmentCase file) {
    Formation formation = formations.forming(file);
    cases.lock(file);
    if (!formation.complete()) {
      throw new Refused(new AssignmentRefusal.NotAnnounced());
    }
    if (!formation.objectionLeft()) {
      throw new Refused(new AssignmentRefusal.ObjectionUsed());
    }
    if (!formation.objectionRuns()) {
      throw new Refused(
          formation.consented()
              ? new AssignmentRefusal.ObjectionUsed()
              : new AssignmentRefusal.ObjectionOver(formation.objectionUntil()));
    }
    return formation;
  }

  record TeamObjected(UUID caseId, List<String> against, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "TEAM_OBJECTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("against", against, "reason", reason);
    }
  }

  record TeamConsented(UUID caseId) implements AuditEvent {
    @Override
    public String kind() {
      return "TEAM_CONSENTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of();
    }
  }
}
