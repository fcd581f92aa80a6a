package ccso.platform.onsite;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/// A plan exactly as typed, so that nothing is lost when some of it cannot be taken.
///
/// @param places positions in the case's sites, from 0
public record PlanForm(
    String firstDay, String lastDay, List<String> places, boolean confirmation, List<Row> rows) {
  /// Rows that a page offers beyond those with something in them.
  static final int SPARE_ROWS = 3;

  private static final int MOST_ROWS = 120;

  public PlanForm {
    places = List.copyOf(places);
    rows = List.copyOf(rows);
  }

  /// One line of the agenda; left out where no subject is chosen.
  public record Row(
      String day, String starts, String subject, String method, String place, String person) {
    static final Row BLANK = new Row("", "", "", "", "", "");

    boolean blank() {
      return subject.isBlank();
    }
  }

  static PlanForm of(MultiValueMap<String, String> sent) {
    int size = Math.min(MOST_ROWS, all(sent, "subject").size());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          new Row(
              at(sent, "day", i),
              at(sent, "starts", i),
              at(sent, "subject", i),
              at(sent, "method", i),
              at(sent, "place", i),
              at(sent, "person", i)));
    }
    return new PlanForm(
        at(sent, "firstDay", 0),
        at(sent, "lastDay", 0),
        all(sent, "places"),
        !at(sent, "confirmation", 0).isEmpty(),
        rows);
  }

  /// The same with some empty rows to write on.
  PlanForm roomy() {
    List<Row> more = new ArrayList<>(rows.stream().filter(row -> !row.blank()).toList());
    for (int i = 0; i < SPARE_ROWS; i++) {
      more.add(Row.BLANK);
    }
    return new PlanForm(firstDay, lastDay, places, confirmation, more);
  }

  static List<String> all(MultiValueMap<String, String> sent, String field) {
    return sent.getOrDefault(field, List.of());
  }

  /// The field's value in the row; empty where the sender left it out.
  static String at(MultiValueMap<String, String> sent, String field, int row) {
    List<String> values = all(sent, field);
    return row < values.size() ? values.get(row) : "";
  }
}
