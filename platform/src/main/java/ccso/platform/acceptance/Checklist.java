package ccso.platform.acceptance;

import ccso.platform.standard.AcceptanceItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The acceptance checklist of one round: the scheme's items, each with what was found, if anything
/// yet.
public record Checklist(List<Line> lines) {

  /// @param answer null while nobody has looked
  public record Line(AcceptanceItem item, @Nullable Answer answer) {
    public boolean gap() {
      return answer != null && answer.gap();
    }
  }

  /// @param sentence what is missing; empty where nothing is
  public record Answer(boolean gap, String sentence, String by, Instant at) {}

  public Checklist {
    lines = List.copyOf(lines);
  }

  /// @param answers by code of the item
  static Checklist of(List<AcceptanceItem> items, Map<String, Answer> answers) {
    return new Checklist(items.stream().map(it -> new Line(it, answers.get(it.code()))).toList());
  }

  public List<Line> open() {
    return lines.stream().filter(it -> it.answer() == null).toList();
  }

  public List<Line> gaps() {
    return lines.stream().filter(Line::gap).toList();
  }
}
