package ccso.platform.certificate;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// What lies under and around the words: paper, border, rosettes, watermark and mark.
///
/// All lengths in mm on A4 upright.
final class SheetFrame {

  static final double WIDTH = 210;
  static final double HEIGHT = 297;
  static final double MIDDLE = WIDTH / 2;

  private static final double OUTER_RULE = 7.6;
  private static final double BAND = 9.2;
  private static final double BAND_BREADTH = 8;
  private static final double INNER_RULE = BAND + BAND_BREADTH + 1.2;

  private final Pen pen;

  SheetFrame(Pen pen) {
    this.pen = pen;
  }

  void draw(CertificateSheet sheet) throws IOException {
    pen.box(0, 0, WIDTH, HEIGHT, Ink.PAPER);
    if (sheet.watermark() != null) {
      watermark(sheet.watermark());
    }
    pen.curves(Guilloche.rosette(MIDDLE, 144, 70), Ink.GOLD.faint(0.17), 0.18);
    bands();
    rules();
    corners();
    mark(Mark.of(sheet.categories()));
  }

  private void watermark(String words) throws IOException {
    Type type =
        Setting.fit(words, new Type(Face.BOLD, 32, Ink.GOLD_TEXT.faint(0.1), 0.09), 190, 1, pen)
            .type();
    pen.slanted(words, type, MIDDLE, 172, 35);
  }

  private void bands() throws IOException {
    double across = WIDTH - 2 * (BAND + BAND_BREADTH);
    double down = HEIGHT - 2 * (BAND + BAND_BREADTH);
    double inside = BAND + BAND_BREADTH;
    List<Curve> bands =
        Stream.of(
                Guilloche.band(inside, BAND, across, BAND_BREADTH),
                Guilloche.band(inside, HEIGHT - inside, across, BAND_BREADTH),
                Guilloche.band(BAND, inside, BAND_BREADTH, down),
                Guilloche.band(WIDTH - inside, inside, BAND_BREADTH, down))
            .flatMap(List::stream)
            .toList();
    pen.curves(bands, Ink.GOLD.faint(0.85), 0.14);
  }

  private void rules() throws IOException {
    inset(OUTER_RULE, Ink.SEAL, 0.5);
    inset(BAND, Ink.GOLD, 0.24);
    inset(BAND + BAND_BREADTH, Ink.GOLD, 0.24);
    inset(INNER_RULE, Ink.GOLD.faint(0.7), 0.16);
  }

  private void inset(double by, Ink ink, double stroke) throws IOException {
    pen.frame(by, by, WIDTH - 2 * by, HEIGHT - 2 * by, ink, stroke);
  }

  private void corners() throws IOException {
    for (double x : new double[] {BAND, WIDTH - BAND - BAND_BREADTH}) {
      for (double y : new double[] {BAND, HEIGHT - BAND - BAND_BREADTH}) {
        double half = BAND_BREADTH / 2;
        pen.box(x, y, BAND_BREADTH, BAND_BREADTH, Ink.PAPER);
        pen.frame(x, y, BAND_BREADTH, BAND_BREADTH, Ink.GOLD, 0.24);
        pen.curves(Guilloche.cornerRosette(x + half, y + half, 3.4), Ink.GOLD, 0.13);
        pen.rounded(x + half, y + half, x + half, y + half, Ink.SEAL, 1.4);
      }
    }
  }

  private void mark(Mark mark) throws IOException {
    double unit = 0.6;
    double left = MIDDLE - mark.width() * unit / 2;
    double top = 25.6;
    double stroke = Mark.BAR_WIDTH * unit;
    for (Mark.Bar bar : mark.bars()) {
      double x = left + bar.left() * unit + stroke / 2;
      pen.rounded(
          x,
          top + bar.top() * unit + stroke / 2,
          x,
          top + Mark.HEIGHT * unit - stroke / 2,
          Ink.SEAL,
          stroke);
    }
    double line = top + Mark.LINE * unit;
    double over = Mark.OVERHANG * unit;
    pen.line(left - over, line, left + mark.width() * unit + over, line, Ink.GOLD, 0.66);
  }
}
