package ccso.platform.assignment;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.casefile.CaseTransition.Party;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.message.MessageKind;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre reminds whoever has to act on a case (催办), once a case and day.
///
/// Refuses: [AssignmentRefusal.NobodyToNudge], [AssignmentRefusal.NudgedToday].
@Component
public class NudgeParty {
  private final AssessmentCases cases;
  private final Deadlines deadlines;
  private final Nudges nudges;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final CaseMessages messages;

  NudgeParty(
      AssessmentCases cases,
      Deadlines deadlines,
      Nudges nudges,
      AuditTrail trail,
      InstantSource clock,
      CaseMessages messages) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.nudges = nudges;
    this.trail = trail;
    this.clock = clock;
    this.messages = messages;
  }

  /// @return who was reminded
  @Transactional
  public Party nudge(Actor.Person clerk, String number) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    Deadline running =
        deadlines
            .of(file)
            .filter(NudgeParty::nudgeable)
            .orElseThrow(() -> new Refused(new AssignmentRefusal.NobodyToNudge()));
    LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
    if (!nudges.add(file.id(), today, running.limit(), running.by().name(), clerk.id())) {
      throw new Refused(new AssignmentRefusal.NudgedToday());
    }
    trail.append(clerk, new CaseNudged(file.id(), running.limit(), running.by()));
    messages.toParty(running.by(), file, MessageKind.NUDGED, "", running.limit(), running.due());
    return running.by();
  }

  /// The clock runs, and for somebody other than the clerk.
  static boolean nudgeable(Deadline deadline) {
    return !deadline.paused() && deadline.by() != Party.CLERK;
  }

  record CaseNudged(UUID caseId, String limit, Party party) implements AuditEvent {
    @Override
    public String kind() {
      return "CASE_NUDGED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("limit", limit, "party", party.name());
    }
  }
}
