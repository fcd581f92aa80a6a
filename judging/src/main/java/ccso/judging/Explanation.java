package ccso.judging;

import java.util.List;

/// Why the verdict is what it is: one question, its answer, the evidence it rests on, and the
/// questions below it.
///
/// Holds no sentence: [ExplanationText] says it in a language, so that page, report and checker say
/// the same.
///
/// @param code stable, such as `category.not-met`; the part before the point names the question,
///   the whole the answer
/// @param anchor number of the requirement or category in question; empty for the whole case
/// @param arguments of question and answer, numbered alike
public record Explanation(
    String code,
    String anchor,
    List<Argument> arguments,
    List<EvidenceRef> evidence,
    List<Explanation> children) {

  public Explanation {
    arguments = List.copyOf(arguments);
    evidence = List.copyOf(evidence);
    children = List.copyOf(children);
  }

  /// A value within a sentence, not yet in a language.
  public sealed interface Argument {

    record Count(int value) implements Argument {}

    /// Said as typed, in any language.
    record Text(String value) implements Argument {}

    record Name(CategoryName value) implements Argument {}

    /// Said by the message of that key.
    record Term(String key) implements Argument {}

    /// 差 n 条, 刚好过线 or 余 n 条.
    record Margin(int value) implements Argument {}
  }
}
