package ccso.platform.site;

import java.util.Map;

/// The one stroke set: 16 px grid, 1.6 stroke, round ends; shapes are drawn by us.
public final class Icons {
  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry("check", "<path d=\"m3 8.5 3.2 3.2L13 5\"/>"),
          Map.entry("cross", "<path d=\"m4 4 8 8M12 4l-8 8\"/>"),
          Map.entry("bang", "<path d=\"M8 3v6.2M8 12.6v.2\"/>"),
          Map.entry("bell", "<path d=\"M4 11V7a4 4 0 0 1 8 0v4l1 1.500H3zM6.500 14h3\"/>"),
          Map.entry("dash", "<path d=\"M3.5 8h9\"/>"),
          Map.entry("ring", "<circle cx=\"8\" cy=\"8\" r=\"5\" stroke-dasharray=\"2.2 2\"/>"),
          Map.entry(
              "doc", "<path d=\"M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.4h3.4M6 8.2h4.5M6 10.8h4.5\"/>"),
          Map.entry(
              "bars", "<path d=\"M2.5 13.5v-11M2.5 13.5h11M5.5 11V8M8.5 11V5M11.5 11V6.8\"/>"),
          Map.entry(
              "pin",
              "<path d=\"M8 14.2C5 10.8 3.6 8.700 3.600 6.600a4.400 4.400 0 0 1 8.800 0c0 2.100-1.400 4.200-4.400 7.600z\"/><circle cx=\"8\" cy=\"6.600\" r=\"1.600\"/>"),
          Map.entry(
              "camera",
              "<path d=\"M2 5h2.6l1.2-1.8h4.4L11.4 5H14v8H2z\"/><circle cx=\"8\" cy=\"8.8\" r=\"2.3\"/>"),
          Map.entry(
              "pen", "<path d=\"M3 13l.7-2.800 7-7 2.100 2.100-7 7zM9.300 4.600l2.100 2.100\"/>"),
          Map.entry(
              "clip",
              "<path d=\"M12.8 7.6 8 12.4a3 3 0 0 1-4.3-4.3l5.4-5.3a2 2 0 0 1 2.9 2.9L6.700 11a1 1 0 0 1-1.400-1.400l4.600-4.700\"/>"),
          Map.entry("flag", "<path d=\"M3.5 14.2V2.2M3.5 3h8.8l-2 3 2 3H3.5\"/>"),
          Map.entry(
              "link",
              "<path d=\"M6.500 9.500 9.500 6.500M7 4.500l1.500-1.500a2.800 2.800 0 0 1 4 4L11 8.500M9 11.500 7.500 13a2.800 2.800 0 0 1-4-4L5 7.500\"/>"),
          Map.entry(
              "shield",
              "<path d=\"M8 1.800 13 3.600v4c0 3.200-2 5.400-5 6.600-3-1.200-5-3.400-5-6.600v-4zM5.800 8l1.600 1.600 2.800-3\"/>"),
          Map.entry(
              "clock",
              "<circle cx=\"8\" cy=\"8\" r=\"5.600\"/><path d=\"M8 4.800V8l2.200 1.600\"/>"),
          Map.entry(
              "list", "<path d=\"M5.5 4H14M5.5 8H14M5.5 12H14M2.3 4h.1M2.3 8h.1M2.3 12h.1\"/>"),
          Map.entry("menu", "<path d=\"M2 4h12M2 8h12M2 12h12\"/>"),
          Map.entry(
              "search", "<circle cx=\"7\" cy=\"7\" r=\"4.5\"/><path d=\"M10.5 10.5 14 14\"/>"),
          Map.entry("down", "<path d=\"M8 2v8M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11\"/>"),
          Map.entry("left", "<path d=\"M10 3.5 5.5 8l4.5 4.5\"/>"),
          Map.entry("right", "<path d=\"m6 3.5 4.5 4.5L6 12.5\"/>"),
          Map.entry(
              "full", "<path d=\"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.500V10\"/>"),
          Map.entry(
              "share",
              "<path d=\"M8 10V2M5.200 4.600 8 1.800l2.800 2.800M4.500 7.500H3v6.500h10V7.500h-1.500\"/>"),
          Map.entry(
              "print",
              "<path d=\"M4.500 6V2.200h7V6M4.500 11.500H2.500V6h11v5.500h-2M4.500 9.500h7v4.300h-7z\"/>"),
          Map.entry(
              "user",
              "<circle cx=\"8\" cy=\"5.200\" r=\"2.700\"/><path d=\"M2.800 14c.6-3 2.600-4.500 5.200-4.500s4.600 1.500 5.200 4.500\"/>"));

  private Icons() {}

  /// The inside of an `svg` element with viewBox 0 0 16 16; an unknown name is a bug.
  public static String shape(String name) {
    String shape = SHAPES.get(name);
    if (shape == null) {
      throw new IllegalArgumentException("no icon named " + name);
    }
    return shape;
  }
}
