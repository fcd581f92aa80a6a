package ccso.judging;

import ccso.judging.Explanation.Argument;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Says explanations, margins and refusals in Chinese, or in English for an English locale.
///
/// Numbers are said as plain digits: they are counts to be checked by hand, not amounts.
public final class ExplanationText {

  private static final String PREFIX = "judging.";

  private final ResourceBundle messages;
  private final boolean english;

  private ExplanationText(Locale locale) {
    this.english = locale.getLanguage().equals("en");
    // ROOT is asked for by name, so that the language of the machine never steps in.
    this.messages =
        ResourceBundle.getBundle("ccso.judging.messages", english ? Locale.ENGLISH : Locale.ROOT);
  }

  public static ExplanationText in(Locale locale) {
    return new ExplanationText(locale);
  }

  /// An explanation in words; walked by a page, which makes its own markup.
  public record Said(
      String code,
      String anchor,
      String question,
      String answer,
      List<EvidenceRef> evidence,
      List<Said> children) {

    public Said {
      evidence = List.copyOf(evidence);
      children = List.copyOf(children);
    }
  }

  public Said say(Explanation node) {
    var family = node.code().substring(0, node.code().indexOf('.'));
    return new Said(
        node.code(),
        node.anchor(),
        sentence(family + ".question", node.arguments()),
        sentence(node.code() + ".answer", node.arguments()),
        node.evidence(),
        node.children().stream().map(this::say).toList());
  }

  /// The tree for a terminal: two spaces a level, question and answer on one line, a line for each
  /// piece of evidence.
  public List<String> lines(Explanation node) {
    var lines = new ArrayList<String>();
    addLines(lines, "", say(node));
    return lines;
  }

  /// The same as one text, each line ended by a line feed.
  public String text(Explanation node) {
    return String.join("\n", lines(node)) + "\n";
  }

  /// 差 n 条, 刚好过线 or 余 n 条.
  public String margin(int margin) {
    String key = margin < 0 ? "margin.short" : margin == 0 ? "margin.exact" : "margin.spare";
    return format(key, Integer.toString(Math.abs(margin)));
  }

  /// A piece of evidence in one line.
  public String evidence(EvidenceRef ref) {
    String key = ref.sha256().isEmpty() ? "evidence.record" : "evidence.file";
    String place = ref.place().isBlank() ? "" : format("evidence.place", ref.place());
    return format(key, ref.label(), ref.title(), term("kind." + ref.kind()), place, ref.sha256());
  }

  /// Why facts were refused, as one sentence.
  public String refusal(RefusedFacts refused) {
    return format("refused." + refused.reason(), refused.arguments().toArray());
  }

  private void addLines(List<String> lines, String indent, Said said) {
    lines.add(indent + oneLine(said.question() + " " + said.answer()));
    said.evidence().forEach(ref -> lines.add(indent + "  - " + oneLine(evidence(ref))));
    said.children().forEach(child -> addLines(lines, indent + "  ", child));
  }

  /// What people typed must not look like a line of the tree, nor turn the reading direction.
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ");
  }

  private String sentence(String key, List<Argument> arguments) {
    return format(key, arguments.stream().map(this::argument).toArray());
  }

  private String argument(Argument argument) {
    return switch (argument) {
      case Argument.Count(int value) -> Integer.toString(value);
      case Argument.Text(String value) -> value;
      case Argument.Name(CategoryName name) -> english ? name.en() : name.zh();
      case Argument.Term(String key) -> term(key);
      case Argument.Margin(int value) -> margin(value);
    };
  }

  private String term(String key) {
    return messages.getString(PREFIX + key);
  }

  private String format(String key, Object... arguments) {
    var texts = Stream.of(arguments).map(Object::toString).toArray();
    return new MessageFormat(term(key), Locale.ROOT).format(texts);
  }
}
