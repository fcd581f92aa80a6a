package ccso.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.basis.FieldFault;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// A list of two columns; the first is only shown, the second can be changed.
class DifferenceTest {
  private static final List<Column> COLUMNS =
      List.of(Column.shown("name", "名称", 10), Column.typed("note", "说明", Column.Kind.TEXT, 20));

  private final Table before = table("a:旧", "b:旧", "c:旧");

  @Test
  void whatWasNotTouchedStays() {
    assertThat(difference(before, row(3, "a", "旧"), row(4, "b", "旧")))
        .returns(2, Difference::untouched)
        .returns(List.of(), Difference::changes)
        .returns(List.of(), Difference::conflicts);
  }

  @Test
  void whatWasChangedInTheWorkbookAloneIsTaken() {
    assertThat(difference(before, row(3, "a", "新")).changes())
        .singleElement()
        .returns("a", Change::key)
        .returns(List.of("甲a", "旧"), Change::before)
        .returns(List.of("甲a", "新"), Change::after);
  }

  @Test
  void whatWasChangedHereAloneIsNotPutBack() {
    Table now = table("a:这里改过", "b:旧", "c:旧");
    assertThat(difference(now, row(3, "a", "旧"))).returns(1, Difference::untouched);
  }

  @Test
  void whatWasChangedOnBothSidesIsListedAndNotTaken() {
    Table now = table("a:这里改过", "b:旧", "c:旧");
    Difference difference = difference(now, row(3, "a", "那里改过"));
    assertThat(difference.changes()).isEmpty();
    assertThat(difference.conflicts()).singleElement().returns(3, Change::row);
    assertThat(difference.returned()).containsExactly(3);
  }

  @Test
  void bothSidesSayingTheSameIsNoConflict() {
    Table now = table("a:同样", "b:旧", "c:旧");
    assertThat(difference(now, row(3, "a", "同样"))).returns(1, Difference::untouched);
  }

  @Test
  void aBadCellKeepsItsRowOutAndLetsTheOthersIn() {
    Difference difference = difference(before, row(3, "a", "坏"), row(4, "b", "新"));
    assertThat(difference.changes()).singleElement().returns("b", Change::key);
    assertThat(difference.faults())
        .singleElement()
        .returns(3, CellFault::row)
        .returns("note", CellFault::column)
        .returns("坏", CellFault::typed);
  }

  @Test
  void rowsOfNobodyAddedRowsAndRowsThereTwiceAreNamedByTheirNumber() {
    Difference difference =
        difference(before, row(3, "a", "新"), row(4, "a", "又"), row(5, "x", "新"), row(6, "", "加的"));
    assertThat(difference.changes()).hasSize(1);
    assertThat(difference.strange())
        .extracting(it -> it.row() + " " + it.fault().code())
        .containsExactly("4 workbook.row-twice", "5 workbook.row-unknown", "6 workbook.row-new");
  }

  @Test
  void aShownCellChangedInTheWorkbookChangesNothing() {
    Arrived.Row row = new Arrived.Row(3, "a", hash("旧"), Map.of("name", "改了名称", "note", "旧"));
    assertThat(Difference.of(before, new Arrived(List.of(row)), this::read))
        .returns(1, Difference::untouched);
  }

  /// Whatever two sides write, nothing said here since the export is lost.
  @Property
  void nothingSaidHereIsOverwritten(
      @ForAll @Size(max = 20) List<@AlphaChars @StringLength(max = 3) String> here,
      @ForAll @Size(max = 20) List<@AlphaChars @StringLength(max = 3) String> there) {
    int rows = Math.min(here.size(), there.size());
    Line[] now = new Line[rows];
    Arrived.Row[] arrived = new Arrived.Row[rows];
    for (int i = 0; i < rows; i++) {
      now[i] = new Line("k" + i, List.of("", here.get(i)));
      arrived[i] = new Arrived.Row(i + 3, "k" + i, hash("旧"), Map.of("note", there.get(i)));
    }
    Difference difference =
        Difference.of(
            new Table("test", "S", COLUMNS, List.of(now)),
            new Arrived(List.of(arrived)),
            this::read);
    assertThat(difference.changes()).allMatch(it -> it.before().get(1).equals("旧"));
    assertThat(difference.changes().size() + difference.conflicts().size() + difference.untouched())
        .isEqualTo(rows);
  }

  private Difference difference(Table now, Arrived.Row... rows) {
    return Difference.of(now, new Arrived(List.of(rows)), this::read);
  }

  private Reading read(TypedCell cell) {
    return cell.typed().equals("坏")
        ? new Reading.Not(FieldFault.of("note", "test"))
        : new Reading.Taken(cell.typed());
  }

  /// As it went out while every note was 旧.
  private Arrived.Row row(int number, String key, String note) {
    return new Arrived.Row(number, key, hash("旧"), Map.of("name", "甲" + key, "note", note));
  }

  private static String hash(String note) {
    return table().hash(List.of("", note));
  }

  private static Table table(String... lines) {
    return new Table(
        "test",
        "S",
        COLUMNS,
        java.util.Arrays.stream(lines)
            .map(it -> new Line(it.substring(0, 1), List.of("甲" + it.charAt(0), it.substring(2))))
            .toList());
  }
}
