package ccso.platform.certificate;

import java.util.List;
import java.util.stream.IntStream;

/// The mark: bars against a line, one for each category of the standard.
///
/// In units of its own, 24 high, from the top left; a bar is 2 wide with round ends.
record Mark(List<Bar> bars) {

  static final double HEIGHT = 24;
  static final double BAR_WIDTH = 2;

  /// Where the line runs, and how far it reaches beyond the bars.
  static final double LINE = 3.6;

  static final double OVERHANG = 1;

  private static final double PITCH = 3.3;
  private static final double MARGIN = 0.4;

  /// Tops of the bars, like a voice that crosses the line now and then; a long mark repeats them.
  private static final List<Integer> RHYTHM = List.of(11, 5, 9, 3, 7, 1, 8, 4, 10);

  record Bar(double left, double top) {}

  static Mark of(int bars) {
    return new Mark(
        IntStream.range(0, bars)
            .mapToObj(i -> new Bar(MARGIN + PITCH * i, RHYTHM.get(i % RHYTHM.size())))
            .toList());
  }

  double width() {
    return 2 * MARGIN + PITCH * (bars.size() - 1) + BAR_WIDTH;
  }
}
