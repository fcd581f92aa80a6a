package ccso.platform.onsite;

import java.time.Instant;
import java.util.List;

/// A meeting that opens or closes the visit (首次会议, 末次会议), with who signed in.
///
/// @param note what was said that the minutes keep; may be empty
public record Meeting(
    Kind kind, String place, String note, List<Attendee> attendees, String byName, Instant at) {
  public Meeting {
    attendees = List.copyOf(attendees);
  }

  /// Worded as `onsite.meeting.<name>`.
  public enum Kind {
    OPENING,
    CLOSING
  }

  /// Worded as `onsite.side.<name>`.
  public enum Side {
    TEAM,
    APPLICANT
  }

  /// Somebody who signed in: names of people at the centre stand here and nowhere else.
  public record Attendee(Side side, String post, String name) {}

  public List<Attendee> of(Side side) {
    return attendees.stream().filter(it -> it.side() == side).toList();
  }
}
