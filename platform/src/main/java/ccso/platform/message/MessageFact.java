package ccso.platform.message;

import ccso.platform.site.Words;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// What a message may be filled with beside the case's number. There is deliberately no shape that
/// takes a title, a reason or a name: what somebody typed cannot get into a message.
public enum MessageFact {
  /// How many; an `Integer`.
  COUNT("[0-9]{1,9}"),
  /// A day; a `LocalDate`.
  DAY("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
  /// Number of a core item or requirement in the standard, as 5.1.1.
  ITEM("[0-9]{1,3}(\\.[0-9]{1,3}){1,4}"),
  /// Name of a limit of the scheme policy, worded as `limit.<name>`.
  LIMIT("[A-Z][A-Z_]{1,39}");

  private final Pattern shape;

  MessageFact(String shape) {
    this.shape = Pattern.compile(shape);
  }

  /// As it is stored; anything else than this shape is a bug of the caller.
  String stored(Object fact) {
    String text = fact.toString();
    boolean typed =
        switch (this) {
          case COUNT -> fact instanceof Integer;
          case DAY -> fact instanceof LocalDate;
          case ITEM, LIMIT -> fact instanceof String;
        };
    if (!typed || !shape.matcher(text).matches()) {
      throw new IllegalArgumentException("not a " + this);
    }
    return text;
  }

  Object worded(String stored, Words words) {
    return switch (this) {
      case COUNT, ITEM -> stored;
      case DAY -> LocalDate.parse(stored);
      case LIMIT -> words.t("limit." + stored);
    };
  }
}
