package ccso.platform.notice;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.notice.PublicNotice.Standing;
import ccso.platform.site.Reference;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Anybody objects to a notice (提出异议), with or without a name, up to and on its last day.
///
/// Refuses: [NoticeRefusal.PeriodOver]; faults of statement and contact.
@Component
public class RaiseObjection {
  static final int LONGEST_STATEMENT = 4_000;
  static final int LONGEST_CONTACT = 200;

  private final PublicNotices notices;
  private final Objections objections;
  private final AuditTrail trail;
  private final InstantSource clock;

  RaiseObjection(
      PublicNotices notices, Objections objections, AuditTrail trail, InstantSource clock) {
    this.notices = notices;
    this.objections = objections;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param contact empty where none is left
  /// @return the reference by which it is found again
  @Transactional
  public String raise(Actor anybody, String number, String statement, String contact) {
    PublicNotice notice = notices.find(number).orElseThrow(() -> new NotFound(number));
    Instant now = clock.instant();
    if (notice.standing(now.atZone(Words.ZONE).toLocalDate()) != Standing.RUNNING) {
      throw new Refused(new NoticeRefusal.PeriodOver(notice.lastDay()));
    }
    refuseFaults(statement.strip(), contact.strip());
    Objection objection =
        new Objection(
            Reference.of("YY"),
            number,
            statement.strip(),
            contact.strip(),
            now,
            /* answer= */ null);
    objections.add(objection);
    trail.append(anybody, new ObjectionRaised(notice.caseId(), number, objection.reference()));
    return objection.reference();
  }

  private static void refuseFaults(String statement, String contact) {
    List<FieldFault> faults = new ArrayList<>();
    if (statement.isEmpty()) {
      faults.add(FieldFault.of("statement", "notice.statement"));
    } else if (statement.length() > LONGEST_STATEMENT) {
      faults.add(
          FieldFault.of(
              "statement", "notice.statement-long", statement.length(), LONGEST_STATEMENT));
    }
    if (contact.length() > LONGEST_CONTACT) {
      faults.add(FieldFault.of("contact", "notice.contact-long", LONGEST_CONTACT));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  record ObjectionRaised(UUID caseId, String notice, String reference) implements AuditEvent {
    @Override
    public String kind() {
      return "OBJECTION_RAISED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("notice", notice, "reference", reference);
    }
  }
}
