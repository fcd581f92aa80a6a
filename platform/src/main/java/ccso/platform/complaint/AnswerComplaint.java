package ccso.platform.complaint;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.complaint.Complaint.Outcome;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre answers (处理投诉); what it says can be read by the reference.
///
/// Refuses: [ComplaintRefusal.NothingSaid], [ComplaintRefusal.AnsweredAlready].
@Component
class AnswerComplaint {
  private final Complaints complaints;
  private final AuditTrail trail;
  private final InstantSource clock;

  AnswerComplaint(Complaints complaints, AuditTrail trail, InstantSource clock) {
    this.complaints = complaints;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  void answer(Actor.Person clerk, String reference, Outcome outcome, String said) {
    if (!clerk.holds(Role.CLERK) || complaints.find(reference).isEmpty()) {
      throw new NotFound(reference);
    }
    if (said.isBlank()) {
      throw new Refused(new ComplaintRefusal.NothingSaid());
    }
    if (!complaints.answer(reference, outcome, said.strip(), clerk.id(), clock.instant())) {
      throw new Refused(new ComplaintRefusal.AnsweredAlready());
    }
    trail.append(clerk, new ComplaintAnswered(reference, outcome));
  }

  record ComplaintAnswered(String reference, Outcome outcome) implements AuditEvent {
    @Override
    public String kind() {
      return "COMPLAINT_ANSWERED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("reference", reference, "outcome", outcome.name());
    }
  }
}
