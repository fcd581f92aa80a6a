package ccso.platform.complaint;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.calendar.Calendars;
import ccso.platform.complaint.Complaint.Kind;
import ccso.platform.site.Reference;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Anybody tells the centre of a fake or complains (举报, 投诉; ISO/IEC 17065 7.13), with or without a
/// name. The answer is due in fifteen working days.
///
/// Refuses: faults of statement, about, contact and photo.
@Component
public class Complain {
  static final int LONGEST_STATEMENT = 4_000;
  static final int LONGEST_LINE = 200;
  static final int LARGEST_PHOTO = 5_000_000; // bytes
  private static final int DUE_WORKING_DAYS = 15;

  private final Complaints complaints;
  private final Calendars calendars;
  private final AuditTrail trail;
  private final InstantSource clock;

  Complain(Complaints complaints, Calendars calendars, AuditTrail trail, InstantSource clock) {
    this.complaints = complaints;
    this.calendars = calendars;
    this.trail = trail;
    this.clock = clock;
  }

  /// What somebody tells, as typed.
  public record Told(Kind kind, String about, String statement, String contact) {}

  /// @return the reference by which it is found again
  @Transactional
  public String complain(Actor anybody, Told told, byte @Nullable [] photo) {
    String type = photo == null ? null : Pictures.mediaType(photo);
    refuseFaults(told, photo, type);
    Instant now = clock.instant();
    LocalDate today = now.atZone(Words.ZONE).toLocalDate();
    Complaint complaint =
        new Complaint(
            Reference.of(told.kind().prefix()),
            told.kind(),
            told.about().strip(),
            told.statement().strip(),
            told.contact().strip(),
            now,
            calendars.current().plus(today, DUE_WORKING_DAYS),
            type,
            /* answer= */ null);
    complaints.add(
        complaint, photo == null || type == null ? null : new Complaints.Photo(type, photo));
    trail.append(anybody, new Complained(told.kind(), complaint.reference()));
    return complaint.reference();
  }

  private static void refuseFaults(Told told, byte @Nullable [] photo, @Nullable String type) {
    List<FieldFault> faults = new ArrayList<>();
    int length = told.statement().strip().length();
    if (length == 0) {
      faults.add(FieldFault.of("statement", "complaint.statement"));
    } else if (length > LONGEST_STATEMENT) {
      faults.add(FieldFault.of("statement", "complaint.statement-long", length, LONGEST_STATEMENT));
    }
    if (told.about().strip().length() > LONGEST_LINE) {
      faults.add(FieldFault.of("about", "complaint.line-long", LONGEST_LINE));
    }
    if (told.contact().strip().length() > LONGEST_LINE) {
      faults.add(FieldFault.of("contact", "complaint.line-long", LONGEST_LINE));
    }
    if (photo != null && photo.length > LARGEST_PHOTO) {
      faults.add(FieldFault.of("photo", "complaint.photo-large", LARGEST_PHOTO / 1_000_000));
    } else if (photo != null && type == null) {
      faults.add(FieldFault.of("photo", "complaint.photo-kind"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  record Complained(Kind what, String reference) implements AuditEvent {
    @Override
    public String kind() {
      return "COMPLAINT_RECEIVED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("what", what.name(), "reference", reference);
    }
  }
}
