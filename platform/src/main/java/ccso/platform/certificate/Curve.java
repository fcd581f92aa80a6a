package ccso.platform.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

/// A smooth line of cubic Béziers, in the unit of whoever draws it; PDF and SVG know no other
/// curve.
record Curve(Point start, List<Bend> bends, boolean closed) {

  record Point(double x, double y) {}

  /// From the end of the bend before, by two control points.
  record Bend(Point first, Point second, Point end) {}

  Curve {
    bends = List.copyOf(bends);
  }

  /// Samples a line at `steps` + 1 places and bends smoothly between them.
  static Curve along(
      DoubleFunction<Point> line, double from, double to, int steps, boolean closed) {
    double step = (to - from) / steps;
    List<Bend> bends = new ArrayList<>(steps);
    for (int i = 0; i < steps; i++) {
      double t = from + i * step;
      bends.add(
          new Bend(
              ahead(line, t, step / 3), ahead(line, t + step, -step / 3), line.apply(t + step)));
    }
    return new Curve(line.apply(from), bends, closed);
  }

  private static Point ahead(DoubleFunction<Point> line, double t, double by) {
    double h = 1e-4;
    Point before = line.apply(t - h);
    Point after = line.apply(t + h);
    Point here = line.apply(t);
    return new Point(
        here.x() + (after.x() - before.x()) / (2 * h) * by,
        here.y() + (after.y() - before.y()) / (2 * h) * by);
  }

  Curve shiftedTo(double x, double y) {
    return mapped(point -> new Point(point.x() + x, point.y() + y));
  }

  /// Mirrored on the diagonal: what ran to the right runs down.
  Curve transposed() {
    return mapped(point -> new Point(point.y(), point.x()));
  }

  private Curve mapped(UnaryOperator<Point> move) {
    return new Curve(
        move.apply(start),
        bends.stream()
            .map(bend ->
                new Bend(
                    move.apply(bend.first()), move.apply(bend.second()), move.apply(bend.end())))
            .toList(),
        closed);
  }
}
