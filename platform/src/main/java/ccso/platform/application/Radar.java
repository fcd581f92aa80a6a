package ccso.platform.application;

import ccso.catalogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The radar of categories (雷达图, ux 3.7), computed for any number of axes: each from [#from] to 100
/// %, the line dashed, vertices below it hollow.
///
/// @param outline outermost ring, as points of a polygon; likewise rings, shape and line
public record Radar(
    int from,
    String outline,
    List<String> rings,
    List<Vertex> vertices,
    String shape,
    String line,
    Place lineLabel,
    Place fromLabel) {
  private static final double X = 230;
  private static final double Y = 186;
  private static final double RADIUS = 132;
  private static final double LABEL = 24; // beyond the outline

  /// One category on its axis.
  ///
  /// @param base parts of which the share is taken; 0 where nothing applies
  public record Axis(int no, Text name, Text shortName, int part, int base, boolean reached) {
    double share() {
      return base == 0 ? 0 : (double) part / base;
    }
  }

  /// A place in the drawing, rounded to a tenth.
  public record Place(String x, String y) {}

  /// An axis with its places.
  ///
  /// @param end of the spoke
  /// @param anchor of the label: start, middle or end
  public record Vertex(Axis axis, Place at, Place end, Place label, Place value, String anchor) {}

  public static Radar of(PassLine line, List<Axis> axes) {
    int from = line.share() > 0.6 ? 50 : 0;
    Drawing drawing = new Drawing(from, axes.size());
    return new Radar(
        from,
        drawing.polygon(i -> 1),
        rings(from).map(share -> drawing.polygon(i -> share)).toList(),
        IntStream.range(0, axes.size()).mapToObj(i -> drawing.vertex(i, axes.get(i))).toList(),
        drawing.polygon(i -> axes.get(i).share()),
        drawing.polygon(i -> line.share()),
        place(X + 5, Y - drawing.reach(line.share()) + 9),
        place(X + 5, Y + 4));
  }

  /// Every tenth of the whole inside the outline.
  private static java.util.stream.Stream<Double> rings(int from) {
    return IntStream.range(from / 10 + 1, 10).filter(i -> i % 2 == 0).mapToObj(i -> i / 10.0);
  }

  private static Place place(double x, double y) {
    return new Place(tenth(x), tenth(y));
  }

  private static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// Turns shares into places.
  private record Drawing(int from, int axes) {

    double reach(double share) {
      double start = from / 100.0;
      return RADIUS * Math.clamp((share - start) / (1 - start), 0, 1);
    }

    String polygon(ToDoubleFunction<Integer> share) {
      List<String> points = new ArrayList<>();
      for (int i = 0; i < axes; i++) {
        Place at = onAxis(i, reach(share.applyAsDouble(i)));
        points.add(at.x() + "," + at.y());
      }
      return String.join(" ", points);
    }

    Vertex vertex(int i, Axis axis) {
      double sin = Math.sin(angle(i));
      double cos = Math.cos(angle(i));
      double x = X + (RADIUS + LABEL) * sin;
      double y = Y - (RADIUS + LABEL) * cos - 2 + 4 * cos;
      return new Vertex(
          axis,
          onAxis(i, reach(axis.share())),
          onAxis(i, RADIUS),
          place(x, y),
          place(x, y + 17),
          Math.abs(sin) < 0.2 ? "middle" : sin > 0 ? "start" : "end");
    }

    private Place onAxis(int i, double distance) {
      return place(X + distance * Math.sin(angle(i)), Y - distance * Math.cos(angle(i)));
    }

    private double angle(int i) {
      return 2 * Math.PI * i / axes;
    }
  }
}
