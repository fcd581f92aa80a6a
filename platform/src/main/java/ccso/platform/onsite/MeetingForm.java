package ccso.platform.onsite;

import ccso.platform.assessment.TeamCase;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// A sign-in list exactly as typed.
public record MeetingForm(String place, String note, List<Row> rows) {
  private static final int SPARE_ROWS = 4;
  private static final int MOST_ROWS = 100;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_NOTE = 1000;

  public MeetingForm {
    rows = List.copyOf(rows);
  }

  /// @param side name of a [Meeting.Side]
  public record Row(String side, String post, String name) {
    boolean blank() {
      return post.isBlank() && name.isBlank();
    }

    Meeting.Side readSide() {
      return side.equals(Meeting.Side.TEAM.name()) ? Meeting.Side.TEAM : Meeting.Side.APPLICANT;
    }
  }

  /// The team, and empty rows for the centre's people.
  ///
  /// @param posts what the lead's post is called, and the others'
  static MeetingForm blank(TeamCase opened, List<String> posts) {
    List<Row> team =
        opened.team().stream()
            .map(it ->
                new Row(
                    Meeting.Side.TEAM.name(),
                    it.lead() ? posts.getFirst() : posts.getLast(),
                    it.name()))
            .toList();
    return new MeetingForm(opened.file().scope().sites().getFirst(), "", team).roomy();
  }

  static MeetingForm of(MultiValueMap<String, String> sent) {
    int size = Math.min(MOST_ROWS, PlanForm.all(sent, "name").size());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          new Row(
              PlanForm.at(sent, "side", i),
              PlanForm.at(sent, "post", i),
              PlanForm.at(sent, "name", i)));
    }
    return new MeetingForm(PlanForm.at(sent, "place", 0), PlanForm.at(sent, "note", 0), rows);
  }

  /// The same with some empty rows to write on.
  MeetingForm roomy() {
    Row empty = new Row(Meeting.Side.APPLICANT.name(), "", "");
    return new MeetingForm(
        place,
        note,
        Stream.concat(
                rows.stream().filter(row -> !row.blank()),
                Stream.generate(() -> empty).limit(SPARE_ROWS))
            .toList());
  }

  /// What could be taken of it.
  record Read(String place, String note, List<Meeting.Attendee> attendees) {}

  /// Throws [Faulty] with every fault there is: both sides sign in, each with post and name.
  Read read() {
    List<FieldFault> faults = new ArrayList<>();
    String readPlace = line(faults, "place", place, "onsite.meeting-place-missing");
    String readNote = Wording.clean(note);
    if (Wording.length(readNote) > LONGEST_NOTE) {
      faults.add(FieldFault.of("note", "onsite.too-long", LONGEST_NOTE, Wording.length(readNote)));
    }
    List<Meeting.Attendee> attendees = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!row.blank()) {
        attendees.add(
            new Meeting.Attendee(
                row.readSide(),
                line(faults, "post-" + i, row.post(), "onsite.post-missing"),
                line(faults, "name-" + i, row.name(), "onsite.name-missing")));
      }
    }
    for (Meeting.Side side : Meeting.Side.values()) {
      if (attendees.stream().noneMatch(it -> it.side() == side)) {
        faults.add(FieldFault.of(firstOf(side), "onsite.nobody-of-" + side.name()));
      }
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return new Read(readPlace, readNote, attendees);
  }

  private String firstOf(Meeting.Side side) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).readSide() == side) {
        return "name-" + i;
      }
    }
    return "place";
  }

  private static String line(List<FieldFault> faults, String field, String typed, String missing) {
    String clean = Wording.clean(typed).replace('\n', ' ');
    int length = Wording.length(clean);
    if (length == 0) {
      faults.add(FieldFault.of(field, missing));
    } else if (length > LONGEST_LINE * (field.equals("place") ? 4 : 1)) {
      faults.add(FieldFault.of(field, "onsite.too-long", LONGEST_LINE, length));
    }
    return clean;
  }
}
