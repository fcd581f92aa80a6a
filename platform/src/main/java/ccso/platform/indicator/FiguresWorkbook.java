package ccso.platform.indicator;

import ccso.catalogue.Kpi.Unit;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.indicator.DeclaredFigures.Cell;
import ccso.platform.site.Words;
import ccso.platform.workbook.Change;
import ccso.platform.workbook.Column;
import ccso.platform.workbook.Line;
import ccso.platform.workbook.Reading;
import ccso.platform.workbook.RoundTrip;
import ccso.platform.workbook.Table;
import ccso.platform.workbook.TypedCell;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The table of indicators as a workbook: one row an indicator, one column a month.
@Component
class FiguresWorkbook implements RoundTrip {
  private static final String UNIT = "unit";

  /// Where the unit stands in a line; the months follow.
  private static final int AT_UNIT = 1;

  private final DeclareFigures declare;

  FiguresWorkbook(DeclareFigures declare) {
    this.declare = declare;
  }

  @Override
  public String code() {
    return "figures";
  }

  @Override
  public String address(String subject) {
    return "/cases/" + subject + "/kpi";
  }

  @Override
  public Table table(Actor actor, String subject, Words words) {
    FiguresOfCase figures = declare.open(actor, subject);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.shown("name", words.t("indicator.name"), 28));
    columns.add(
        Column.chosen(
            UNIT,
            words.t("indicator.unit"),
            10,
            Arrays.stream(Unit.values()).map(it -> word(it, words)).toList()));
    if (!figures.rows().isEmpty()) {
      figures
          .rows()
          .getFirst()
          .months()
          .forEach(it ->
              columns.add(Column.typed(it.toString(), words.month(it), Column.Kind.NUMBER, 11)));
    }
    return new Table(
        code(), subject, columns, figures.rows().stream().map(it -> line(it, words)).toList());
  }

  private static Line line(FiguresOfCase.Row row, Words words) {
    return new Line(
        row.kpi().code(),
        Stream.concat(
                Stream.of(words.t(row.kpi().name()), word(row.unit(), words)),
                row.months().stream().map(row::text))
            .toList());
  }

  /// A spreadsheet keeps 85.6 % as 0.856: where no figure of a percentage row is above one, all are
  /// taken as fractions, and the difference shows it before anything is written.
  @Override
  public Reading read(TypedCell cell, Words words) {
    Optional<Unit> unit = unit(cell.row().getOrDefault(UNIT, ""), words);
    if (cell.column().code().equals(UNIT)) {
      return unit.<Reading>map(it -> new Reading.Taken(word(it, words)))
          .orElseGet(() ->
              new Reading.Not(
                  FieldFault.of(
                      UNIT,
                      "indicator.unit-unknown",
                      String.join(" / ", cell.column().choices()))));
    }
    return switch (FigureText.read(cell.column().code(), cell.typed(), unit.orElse(Unit.SECONDS))) {
      case FigureText.Read.Nothing nothing -> new Reading.Taken("");
      case FigureText.Read.Wrong wrong -> new Reading.Not(wrong.fault());
      case FigureText.Read.Figure figure ->
          new Reading.Taken(
              FigureText.plain(
                  fractions(cell, unit.orElse(Unit.SECONDS))
                      ? FigureText.fromFraction(figure.value())
                      : figure.value()));
    };
  }

  private static boolean fractions(TypedCell cell, Unit unit) {
    return FigureText.mayBeFractions(
        unit,
        cell.row().entrySet().stream()
            .filter(it -> it.getKey().matches("\\d{4}-\\d{2}"))
            .map(it -> FigureText.read(it.getKey(), it.getValue(), unit))
            .filter(FigureText.Read.Figure.class::isInstance)
            .map(FigureText.Read.Figure.class::cast)
            .toList());
  }

  @Override
  public void apply(Actor actor, String subject, List<Change> changes, Words words) {
    if (!(actor instanceof Actor.Person person)) {
      throw new NotFound(subject);
    }
    List<Column> columns = table(actor, subject, words).columns();
    List<Cell> cells = new ArrayList<>();
    for (Change change : changes) {
      Unit unit = unit(change.after().get(AT_UNIT), words).orElseThrow();
      for (int i = AT_UNIT + 1; i < columns.size(); i++) {
        String text = change.after().get(i);
        cells.add(
            new Cell(
                change.key(),
                YearMonth.parse(columns.get(i).code()),
                text.isEmpty() ? null : new java.math.BigDecimal(text),
                unit));
      }
    }
    declare.declare(person, subject, cells);
  }

  private static String word(Unit unit, Words words) {
    return words.t("indicator.unit." + unit);
  }

  private static Optional<Unit> unit(String typed, Words words) {
    return Arrays.stream(Unit.values())
        .filter(it ->
            word(it, words).equals(typed.strip()) || it.name().equalsIgnoreCase(typed.strip()))
        .findFirst();
  }
}
