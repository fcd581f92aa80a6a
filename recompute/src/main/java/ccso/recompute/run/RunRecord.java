package ccso.recompute.run;

import ccso.recompute.indicator.DefinitionCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run, as text: the engine, the digests of what went in, the cards, the SQL, and the result. The
/// same input and cards give the same bytes below the line of the engine.
///
/// @param engine name and version of the database engine
/// @param lines everything else, in order
public record RunRecord(String engine, List<String> lines) {

  static final String FIRST_LINE = "ccso-run 1";
  private static final String ENGINE = "engine\t";
  private static final String CARD = "card\t";

  public RunRecord {
    lines = List.copyOf(lines);
  }

  public String text() {
    return FIRST_LINE + "\n" + ENGINE + engine + "\n" + String.join("\n", lines) + "\n";
  }

  /// Reads what [#text] wrote.
  ///
  /// @throws IllegalArgumentException where it is no run record
  public static RunRecord of(String text) {
    List<String> lines = text.lines().toList();
    boolean record =
        lines.size() > 2 && lines.getFirst().equals(FIRST_LINE) && lines.get(1).startsWith(ENGINE);
    if (!record) {
      throw new IllegalArgumentException("not " + FIRST_LINE);
    }
    return new RunRecord(lines.get(1).substring(ENGINE.length()), lines.subList(2, lines.size()));
  }

  /// The cards by which it was run.
  public List<DefinitionCard> cards() {
    List<DefinitionCard> cards = new ArrayList<>();
    StringBuilder card = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith(CARD)) {
        card.append(line.substring(CARD.length())).append('\n');
      } else if (!card.isEmpty()) {
        cards.add(DefinitionCard.of(card.toString()));
        card.setLength(0);
      }
    }
    return cards;
  }

  /// The first line in which another run differs, this run's first; empty where none does.
  public Optional<Difference> differenceFrom(RunRecord other) {
    int longest = Math.max(lines.size(), other.lines.size());
    for (int i = 0; i < longest; i++) {
      String mine = i < lines.size() ? lines.get(i) : "";
      String theirs = i < other.lines.size() ? other.lines.get(i) : "";
      if (!mine.equals(theirs)) {
        return Optional.of(new Difference(mine, theirs));
      }
    }
    return Optional.empty();
  }

  /// A line as it is in one run and in another; empty where one has no such line.
  public record Difference(String recorded, String again) {}
}
