package ccso.platform.casefile;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.message.MessageKind;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre grants more days for the limit that runs (延期), with a reason; the policy itself stays
/// as it is frozen.
///
/// Refuses: [CaseRefusal.ReasonNeeded], [CaseRefusal.NoLimitRuns],
/// [CaseRefusal.ExtensionOutOfRange].
@Component
public class ExtendLimit {
  /// Most days at once; longer waits are a hold.
  static final int MOST = 60;

  private final AssessmentCases cases;
  private final Deadlines deadlines;
  private final AuditTrail trail;
  private final CaseMessages messages;

  ExtendLimit(AssessmentCases cases, Deadlines deadlines, AuditTrail trail, CaseMessages messages) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.trail = trail;
    this.messages = messages;
  }

  /// @param days in the unit of the limit, 1 to [#MOST]
  @Transactional
  public Deadline extend(Actor.Person clerk, String number, int days, String reason) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    Deadline running =
        deadlines.of(file).orElseThrow(() -> new Refused(new CaseRefusal.NoLimitRuns()));
    if (days < 1 || days > MOST) {
      throw new Refused(new CaseRefusal.ExtensionOutOfRange(MOST));
    }
    if (reason.isBlank()) {
      throw new Refused(new CaseRefusal.ReasonNeeded());
    }
    deadlines.extend(file.id(), running.limit(), days, reason.strip(), clerk.id());
    trail.append(clerk, new LimitExtended(file.id(), running.limit(), days, reason.strip()));
    Deadline longer = deadlines.of(file).orElseThrow();
    messages.toParty(
        longer.by(), file, MessageKind.LIMIT_EXTENDED, "", longer.limit(), longer.due());
    return longer;
  }

  record LimitExtended(UUID caseId, String limit, int days, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "LIMIT_EXTENDED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("limit", limit, "days", days, "reason", reason);
    }
  }
}
