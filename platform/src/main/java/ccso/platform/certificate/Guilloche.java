package ccso.platform.certificate;

import ccso.platform.certificate.Curve.Point;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The woven lines of the certificate: bands and rosettes, each a family of one line in many
/// phases.
///
/// `StrictMath`, so that every machine draws the same numbers to the last bit.
final class Guilloche {

  private static final double TURN = 2 * StrictMath.PI;

  private Guilloche() {}

  /// A woven band in a box; it runs along the longer side in a whole number of periods, so that it
  /// meets its corners alike.
  static List<Curve> band(double x, double y, double width, double height) {
    double length = Math.max(width, height);
    double breadth = Math.min(width, height);
    int periods = (int) Math.round(length / (1.22 * breadth));
    return Stream.of(
            waves(8, 0.385, periods, length, breadth), waves(5, 0.17, 2 * periods, length, breadth))
        .flatMap(List::stream)
        .map(wave -> width >= height ? wave.shiftedTo(x, y) : wave.transposed().shiftedTo(x, y))
        .toList();
  }

  private static List<Curve> waves(
      int phases, double amplitude, int periods, double length, double breadth) {
    return IntStream.range(0, phases)
        .mapToObj(i -> TURN * i / phases)
        .map(phase ->
            (DoubleFunction<Point>)
                t ->
                    new Point(
                        t * length,
                        breadth * (0.5 + amplitude * StrictMath.sin(TURN * periods * t + phase))))
        .map(line -> Curve.along(line, 0, 1, 4 * periods, false))
        .toList();
  }

  /// The great rosette: a wide woven ring around a finer one around a flower.
  static List<Curve> rosette(double x, double y, double radius) {
    return Stream.of(
            ring(x, y, radius * 0.845, radius * 0.155, 36, 8),
            ring(x, y, radius * 0.60, radius * 0.16, 24, 8),
            ring(x, y, radius * 0.29, radius * 0.19, 12, 8))
        .flatMap(List::stream)
        .toList();
  }

  /// The small rosette of the corners.
  static List<Curve> cornerRosette(double x, double y, double radius) {
    return Stream.of(
            ring(x, y, radius * 0.74, radius * 0.26, 12, 2),
            ring(x, y, radius * 0.42, radius * 0.12, 8, 2))
        .flatMap(List::stream)
        .toList();
  }

  /// Closed lines that swing about a circle, in evenly spread phases.
  private static List<Curve> ring(
      double x, double y, double radius, double swing, int petals, int phases) {
    return IntStream.range(0, phases)
        .mapToObj(i -> TURN * i / phases)
        .map(phase ->
            (DoubleFunction<Point>)
                angle -> {
                  double r = radius + swing * StrictMath.cos(petals * angle + phase);
                  return new Point(x + r * StrictMath.sin(angle), y - r * StrictMath.cos(angle));
                })
        .map(line -> Curve.along(line, 0, TURN, 4 * petals, true))
        .toList();
  }
}
