package ccso.platform.certificate;

import ccso.platform.certificate.Flow.Cell;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// The words of the sheet from its title down to the rows.
///
/// Title and number have fixed places. What is below flows: long names take more lines, the groups
/// spread over the room that is left, and where none is left all of it shrinks together.
final class SheetText {

  static final double LEFT = 36;
  static final double RIGHT = SheetFrame.WIDTH - LEFT;

  private static final double MIDDLE = SheetFrame.MIDDLE;
  private static final double WIDEST = 156;
  private static final double NUMBER_LINE = 82.4;
  private static final double LAST_RULE = 240.4;
  private static final double SHRINK = 0.97;

  /// Groups: who, by what standard, the rows.
  private static final int GROUPS = 3;

  private final Pen pen;
  private final CertificateSheet sheet;
  private final CertificateWords words;

  SheetText(Pen pen, CertificateSheet sheet) {
    this.pen = pen;
    this.sheet = sheet;
    this.words = sheet.words();
  }

  void draw() throws IOException {
    heading();
    double scale = 1;
    Flow flow = flow(scale);
    while (flow.height() > LAST_RULE - NUMBER_LINE) {
      scale *= SHRINK;
      flow = flow(scale);
    }
    flow.draw(NUMBER_LINE, (LAST_RULE - NUMBER_LINE - flow.height()) / GROUPS);
  }

  private void heading() throws IOException {
    Type title = Type.bold(17, Ink.SEAL).tracked(0.3);
    line(words.title().zh(), title, 62);
    line(
        words.title().en().toUpperCase(Locale.ROOT),
        Type.regular(4.2, Ink.GOLD_TEXT).tracked(0.31),
        71.2);
    Type label = Type.regular(4.4, Ink.TEXT);
    Type number = Type.bold(4.4, Ink.TEXT).tracked(0.05);
    String before = words.number().zh() + " " + words.number().en() + " ";
    double start =
        MIDDLE - (pen.width(before, label) + pen.width(sheet.number().toString(), number)) / 2;
    pen.text(before, label, start, NUMBER_LINE);
    pen.text(sheet.number().toString(), number, start + pen.width(before, label), NUMBER_LINE);
  }

  private void line(String text, Type type, double y) throws IOException {
    pen.centred(text, Setting.fit(text, type, WIDEST, 1, pen).type(), MIDDLE, y);
  }

  private Flow flow(double scale) {
    Flow flow = new Flow(pen, scale, LEFT, RIGHT - LEFT, WIDEST);
    holder(flow);
    standard(flow);
    flow.group(7);
    flow.row(new Cell(words.scope(), sheet.scope()));
    flow.row(new Cell(words.sites(), sheet.sites()));
    flow.row(
        new Cell(words.seats(), sheet.seats()), new Cell(words.ownership(), sheet.ownership()));
    flow.row(
        new Cell(words.editions(), sheet.editions()),
        new Cell(words.firstIssue(), date(sheet.firstIssued())));
    flow.row(
        new Cell(words.issue(), date(sheet.issued())),
        new Cell(words.validUntil(), date(sheet.validUntil())));
    return flow;
  }

  private void holder(Flow flow) {
    Bilingual holder = sheet.holder();
    String code = words.creditCode().zh() + " " + sheet.creditCode();
    flow.group(5);
    flow.pair(words.certify(), Type.regular(4, Ink.SECOND), Type.regular(3.2, Ink.NOTE), 8.6);
    flow.centred(holder.zh(), Type.bold(9.2, Ink.BLACK).tracked(0.04), 13.4, 3);
    flow.centred(holder.en(), Type.regular(4.1, Ink.SECOND), 7.6, 3);
    flow.centred(code, Type.regular(3.3, Ink.NOTE).tracked(0.03), 6.4, 1);
  }

  private void standard(Flow flow) {
    Bilingual title = words.standardTitle();
    Bilingual standard = sheet.standardTitle();
    Type note = Type.regular(2.9, Ink.NOTE);
    flow.group(4);
    flow.centred(words.conforms().zh(), Type.regular(4.6, Ink.TEXT), 7.6, 2);
    flow.centred(words.conforms().en(), note, 4.6, 2);
    flow.centred(sheet.standardCode(), Type.bold(6.2, Ink.SEAL).tracked(0.05), 8.8, 1);
    flow.centred(title.zh().replace("{0}", standard.zh()), Type.bold(4.6, Ink.TEXT), 7.6, 2);
    flow.centred(title.en().replace("{0}", standard.en()), Type.regular(3.1, Ink.SECOND), 5.6, 2);
    Type statement = Type.regular(4, Ink.GOLD_TEXT).tracked(0.22);
    flow.centred(sheet.statement().zh(), statement, 7.8, 1);
    flow.centred(sheet.statement().en(), note, 4.6, 1);
  }

  static Bilingual date(LocalDate date) {
    DateTimeFormatter words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    return new Bilingual(
        date.format(words.withLocale(Locale.CHINA)), date.format(words.withLocale(Locale.UK)));
  }
}
