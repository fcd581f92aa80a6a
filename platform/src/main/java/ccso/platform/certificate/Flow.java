package ccso.platform.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Parts of the sheet one below the other, in groups that can be spread over spare room.
///
/// Sizes and distances are given in mm as if there were room enough, and all shrunk by one scale.
final class Flow {

  private static final double LINE_SPACING = 1.3;

  /// Distance from one column of cells to the next.
  private static final double GUTTER = 7;

  private static final double LABEL_WIDTH = 24;

  private final Pen pen;
  private final double scale;
  private final double left;
  private final double width;
  private final double widest;
  private final List<Part> parts = new ArrayList<>();

  /// A label and what it says.
  record Cell(Bilingual label, Bilingual value) {}

  private record Part(double height, boolean opensGroup, Drawing drawing) {}

  private interface Drawing {
    void at(double top) throws IOException;
  }

  /// @param left of the rows, which are as wide as `width`
  /// @param widest that centred lines may be
  Flow(Pen pen, double scale, double left, double width, double widest) {
    this.pen = pen;
    this.scale = scale;
    this.left = left;
    this.width = width;
    this.widest = widest;
  }

  double height() {
    return parts.stream().mapToDouble(Part::height).sum();
  }

  /// @param spare added before each group
  void draw(double top, double spare) throws IOException {
    double y = top;
    for (Part part : parts) {
      y += part.opensGroup() ? spare : 0;
      part.drawing().at(y);
      y += part.height();
    }
  }

  /// Opens a group, some distance below what is before.
  void group(double distance) {
    parts.add(new Part(distance * scale, true, _ -> {}));
  }

  /// @param lead from the last baseline to the first of this text; no text takes no room
  void centred(String text, Type type, double lead, int mostLines) {
    if (text.isBlank()) {
      return;
    }
    Setting setting = Setting.fit(text, type.scaled(scale), widest, mostLines, pen);
    double first = lead * scale;
    double spacing = setting.type().size() * LINE_SPACING;
    parts.add(
        new Part(
            first + (setting.lines().size() - 1) * spacing,
            false,
            top -> {
              double y = top + first;
              for (String line : setting.lines()) {
                pen.centred(line, setting.type(), left + width / 2, y);
                y += spacing;
              }
            }));
  }

  /// Chinese and English on one centred line.
  void pair(Bilingual words, Type zh, Type en, double lead) {
    String before = words.zh() + " ";
    Type first = zh.scaled(scale);
    Type second = en.scaled(scale);
    double start = left + (width - pen.width(before, first) - pen.width(words.en(), second)) / 2;
    parts.add(
        new Part(
            lead * scale,
            false,
            top -> {
              pen.text(before, first, start, top + lead * scale);
              pen.text(words.en(), second, start + pen.width(before, first), top + lead * scale);
            }));
  }

  /// Cells side by side, of equal width, with a hairline below.
  void row(Cell... cells) {
    double column = (width - GUTTER * (cells.length - 1)) / cells.length;
    List<FittedCell> fitted = new ArrayList<>();
    for (Cell cell : cells) {
      double x = left + fitted.size() * (column + GUTTER);
      fitted.add(FittedCell.of(cell, x, column - LABEL_WIDTH, scale, pen));
    }
    double height = fitted.stream().mapToDouble(FittedCell::height).max().orElseThrow();
    parts.add(
        new Part(
            height,
            false,
            top -> {
              for (FittedCell cell : fitted) {
                cell.draw(pen, top);
              }
              double rule = top + height;
              pen.line(left, rule, left + width, rule, Ink.GOLD.faint(0.45), 0.2);
            }));
  }

  private record FittedCell(Bilingual label, double x, double scale, Setting zh, Setting en) {

    private static final double TOP = 4.9;
    private static final double SECOND_LINE = 4.1;
    private static final double BOTTOM = 2.4;

    static FittedCell of(Cell cell, double x, double room, double scale, Pen pen) {
      Type zh = Type.bold(4.2, Ink.TEXT).scaled(scale);
      Type en = Type.regular(2.8, Ink.SECOND).scaled(scale);
      return new FittedCell(
          cell.label(),
          x,
          scale,
          Setting.fit(cell.value().zh(), zh, room, 4, pen),
          Setting.fit(cell.value().en(), en, room, 4, pen));
    }

    double height() {
      return (TOP + SECOND_LINE + BOTTOM) * scale + further(zh) + further(en);
    }

    private static double further(Setting setting) {
      return (setting.lines().size() - 1) * setting.type().size() * LINE_SPACING;
    }

    void draw(Pen pen, double top) throws IOException {
      double first = top + TOP * scale;
      double value = x + LABEL_WIDTH;
      pen.text(label.zh(), Type.regular(4, Ink.LABEL).scaled(scale), x, first);
      lines(pen, zh, value, first);
      pen.text(
          label.en(), Type.regular(2.6, Ink.NOTE).scaled(scale), x, first + SECOND_LINE * scale);
      lines(pen, en, value, first + further(zh) + SECOND_LINE * scale);
    }

    private static void lines(Pen pen, Setting setting, double x, double y) throws IOException {
      double baseline = y;
      for (String line : setting.lines()) {
        pen.text(line, setting.type(), x, baseline);
        baseline += setting.type().size() * LINE_SPACING;
      }
    }
  }
}
