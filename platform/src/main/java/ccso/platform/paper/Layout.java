package ccso.platform.paper;

import java.util.ArrayList;
import java.util.List;

/// Lays blocks out on pages; nothing is drawn yet, since a page tells how many there are. Sizes and
/// places in points, from the top left corner.
final class Layout {
  static final float WIDTH = 595.28f; // A4
  static final float HEIGHT = 841.89f;
  static final float LEFT = 71; // 25 mm
  static final float RIGHT = WIDTH - 57; // 20 mm
  private static final float TOP = 85;
  private static final float BOTTOM = HEIGHT - 71;
  private static final float BODY = 11;
  private static final float CELL = 9;
  private static final float LEADING = 1.6f;
  private static final float GAP = 6;

  /// A piece of text on its baseline.
  record Words(String text, float x, float y, float size, boolean bold) {}

  /// A thin line across.
  record Rule(float y) {}

  /// A heading, for the bookmarks.
  record Mark(String text, float y) {}

  record Sheet(List<Words> words, List<Rule> rules, List<Mark> marks) {
    Sheet() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /// How wide a text is, in points.
  interface Measure {
    double width(String text, float size, boolean bold);
  }

  private final Measure measure;
  private final List<Sheet> sheets = new ArrayList<>();
  private float y;

  private Layout(Measure measure) {
    this.measure = measure;
    turn();
  }

  static List<Sheet> of(List<Block> blocks, Measure measure) {
    Layout layout = new Layout(measure);
    blocks.forEach(layout::place);
    return layout.sheets;
  }

  private void place(Block block) {
    switch (block) {
      case Block.Title(String text) -> title(text);
      case Block.Heading(String text) -> heading(text);
      case Block.Text(String text) -> lines(text, BODY, /* bold= */ false);
      case Block.Closing(String text) -> closing(text);
      case Block.Table table -> table(table);
      case Block.NewPage() -> turn();
    }
  }

  private void title(String text) {
    float size = 20;
    for (String line : broken(text, RIGHT - LEFT, size, /* bold= */ true)) {
      step(size * LEADING);
      float x = (float) (LEFT + (RIGHT - LEFT - measure.width(line, size, true)) / 2);
      sheet().words().add(new Words(line, x, y, size, true));
    }
    y += 2 * GAP;
  }

  private void heading(String text) {
    y += 2 * GAP;
    if (y + 5 * BODY * LEADING > BOTTOM) {
      turn(); // no heading alone at the foot
    }
    sheet().marks().add(new Mark(text, y));
    lines(text, 13, /* bold= */ true);
  }

  private void lines(String text, float size, boolean bold) {
    for (String line : broken(text, RIGHT - LEFT, size, bold)) {
      step(size * LEADING);
      sheet().words().add(new Words(line, LEFT, y, size, bold));
    }
    y += GAP;
  }

  private void closing(String text) {
    step(BODY * LEADING);
    float x = (float) (RIGHT - measure.width(text, BODY, false));
    sheet().words().add(new Words(text, x, y, BODY, false));
    y += GAP / 2;
  }

  private void table(Block.Table table) {
    row(table, table.head(), /* head= */ true);
    for (List<String> row : table.rows()) {
      row(table, row, /* head= */ false);
    }
    y += GAP;
  }

  /// Line by line, so that a long row goes over to the next page.
  private void row(Block.Table table, List<String> row, boolean head) {
    int whole = table.widths().stream().mapToInt(Integer::intValue).sum();
    List<List<String>> cells = new ArrayList<>();
    List<Float> places = new ArrayList<>();
    float x = LEFT;
    for (int i = 0; i < row.size(); i++) {
      float width = (RIGHT - LEFT) * table.widths().get(i) / whole;
      cells.add(broken(row.get(i), width - GAP, CELL, head));
      places.add(x);
      x += width;
    }
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int k = 0; k < most; k++) {
      if (y + CELL * LEADING > BOTTOM && !head) {
        turn();
        row(table, table.head(), /* head= */ true);
      }
      step(CELL * LEADING);
      for (int i = 0; i < cells.size(); i++) {
        if (k < cells.get(i).size()) {
          sheet().words().add(new Words(cells.get(i).get(k), places.get(i), y, CELL, head));
        }
      }
    }
    y += GAP / 2;
    sheet().rules().add(new Rule(y));
  }

  private void step(float height) {
    if (y + height > BOTTOM) {
      turn();
    }
    y += height;
  }

  private void turn() {
    sheets.add(new Sheet());
    y = TOP;
  }

  private Sheet sheet() {
    return sheets.getLast();
  }

  private List<String> broken(String text, float width, float size, boolean bold) {
    return Lines.of(text, width, it -> measure.width(it, size, bold));
  }
}
