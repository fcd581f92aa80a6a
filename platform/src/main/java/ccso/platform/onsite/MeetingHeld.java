package ccso.platform.onsite;

import ccso.platform.audit.AuditEvent;
import java.util.Map;
import java.util.UUID;

/// A meeting was held; how many signed in, not who.
record MeetingHeld(UUID caseId, Meeting.Kind meeting, int attendees) implements AuditEvent {

  static MeetingHeld of(UUID caseId, Meeting.Kind kind, MeetingForm.Read held) {
    return new MeetingHeld(caseId, kind, held.attendees().size());
  }

  @Override
  public String kind() {
    return "ONSITE_MEETING_HELD";
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("meeting", meeting.name(), "attendees", attendees);
  }
}
