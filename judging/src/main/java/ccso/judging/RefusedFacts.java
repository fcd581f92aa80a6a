package ccso.judging;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Facts that contradict themselves, or a file that does not hold facts.
///
/// Says what is wrong by [Reason] and arguments; the sentence for people is
/// [ExplanationText#refusal].
public final class RefusedFacts extends IllegalArgumentException {

  /// Arguments in order behind each.
  public enum Reason {
    /// field
    BLANK,
    /// field
    EMPTY,
    /// field, value, lowest, highest
    OUT_OF_RANGE,
    /// field, value
    MALFORMED,
    /// field, value
    TWICE,
    /// numerator, denominator, comparison
    LINE_OUT_OF_REACH,
    /// person
    SAME_PERSON_TWICE,
    /// requirement
    NOT_APPLICABLE_THOUGH_IT_APPLIES,
    /// requirement
    NOT_APPLICABLE_NOT_ALLOWED,
    /// requirement
    JUDGED_THOUGH_EXCLUDED,
    /// requirement
    CONFORMING_WITHOUT_EVIDENCE,
    /// requirement
    NOT_THE_LAST_STAGE,
    /// requirement
    STAGES_OUT_OF_ORDER,
    /// requirement
    UNSETTLED,
    /// category, listed, not conforming
    MORE_TO_DO_THAN_THERE_IS,
    /// none
    NOT_UTF_8,
    /// position in characters, from 0
    NOT_JSON,
    /// position in characters, from 0
    NUMBER_NOT_WHOLE,
    /// member
    MEMBER_TWICE,
    /// greatest depth
    TOO_DEEP,
    /// none
    HALF_A_CHARACTER,
    /// path
    MEMBER_MISSING,
    /// path
    MEMBER_UNKNOWN,
    /// path
    WRONG_TYPE,
    /// format found
    UNKNOWN_FORMAT,
    /// none
    NOT_CANONICAL
  }

  private final Reason reason;
  private final List<String> arguments;

  public RefusedFacts(Reason reason, String... arguments) {
    super(reason + " " + List.of(arguments));
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  public List<String> arguments() {
    return arguments;
  }

  static void ifBlank(String value, String field) {
    if (value.isBlank()) {
      throw new RefusedFacts(Reason.BLANK, field);
    }
  }

  static void ifEmpty(Collection<?> values, String field) {
    if (values.isEmpty()) {
      throw new RefusedFacts(Reason.EMPTY, field);
    }
  }

  static void ifOutside(int value, int lowest, int highest, String field) {
    if (value < lowest || value > highest) {
      throw new RefusedFacts(
          Reason.OUT_OF_RANGE,
          field,
          Integer.toString(value),
          Integer.toString(lowest),
          Integer.toString(highest));
    }
  }

  static void ifNot(Pattern shape, String value, String field) {
    if (!shape.matcher(value).matches()) {
      throw new RefusedFacts(Reason.MALFORMED, field, value);
    }
  }
}
