package ccso.platform.onsite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Meetings of visits with their sign-in lists (tables `onsite_meeting`, `meeting_attendee`),
/// appended and never changed. Whoever asks has opened the case.
@Component
public class Meetings {
  private final JdbcClient sql;

  Meetings(JdbcClient sql) {
    this.sql = sql;
  }

  /// In the order of time, in one statement.
  public List<Meeting> ofCase(UUID caseId) {
    Map<UUID, List<Line>> byMeeting =
        sql
            .sql(
                """
                select m.*, p.display_name, a.side, a.post, a.name
                from onsite_meeting m join person p on p.id = m.by_person
                join meeting_attendee a on a.meeting_id = m.id
                where m.case_id = ? order by m.at, m.id, a.position
                """)
            .param(caseId)
            .query((r, n) -> read(r))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Line::meeting, LinkedHashMap::new, Collectors.toList()));
    return byMeeting.values().stream().map(Meetings::whole).toList();
  }

  void add(UUID caseId, Meeting.Kind kind, MeetingForm.Read held, UUID person, Instant at) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into onsite_meeting (id, case_id, kind, place, note, by_person, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id, caseId, kind.name(), held.place(), held.note(), person, at.atOffset(ZoneOffset.UTC))
        .update();
    for (int i = 0; i < held.attendees().size(); i++) {
      Meeting.Attendee attendee = held.attendees().get(i);
      sql.sql(
              """
              insert into meeting_attendee (meeting_id, position, side, post, name)
              values (?, ?, ?, ?, ?)
              """)
          .params(id, i, attendee.side().name(), attendee.post(), attendee.name())
          .update();
    }
  }

  /// One row: somebody at a meeting.
  private record Line(UUID meeting, Meeting one) {}

  private static Line read(ResultSet r) throws SQLException {
    return new Line(
        Objects.requireNonNull(r.getObject("id", UUID.class)),
        new Meeting(
            Meeting.Kind.valueOf(r.getString("kind")),
            r.getString("place"),
            r.getString("note"),
            List.of(
                new Meeting.Attendee(
                    Meeting.Side.valueOf(r.getString("side")),
                    r.getString("post"),
                    r.getString("name"))),
            r.getString("display_name"),
            Objects.requireNonNull(r.getTimestamp("at")).toInstant()));
  }

  private static Meeting whole(List<Line> lines) {
    Meeting first = lines.getFirst().one();
    return new Meeting(
        first.kind(),
        first.place(),
        first.note(),
        lines.stream().flatMap(it -> it.one().attendees().stream()).toList(),
        first.byName(),
        first.at());
  }
}
