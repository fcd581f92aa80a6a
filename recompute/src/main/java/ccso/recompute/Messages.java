package ccso.recompute;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.RejectReason;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What this module says, in the language of its reader: Chinese, or English where asked for.
final class Messages {

  static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  static final Locale ENGLISH = Locale.ENGLISH;

  private final Locale reader;
  private final ResourceBundle bundle;

  Messages(Locale reader) {
    this.reader = reader;
    // without a fallback: a Chinese reader on an English machine gets the base, which is Chinese
    bundle =
        ResourceBundle.getBundle(
            "ccso.recompute.messages",
            reader,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  Locale reader() {
    return reader;
  }

  /// Whole numbers among the arguments are printed with thousands separated by a comma.
  String say(String key, Object... arguments) {
    Object[] shown = Arrays.stream(arguments).map(Messages::shown).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
  }

  String say(FileRefusal refusal) {
    return say(refusal.messageKey(), refusal.arguments().toArray());
  }

  String say(RejectReason reason, String found) {
    return say("reject." + reason.name(), found);
  }

  String list(List<?> items) {
    return String.join(
        bundle.getString("report.list-separator"), items.stream().map(Object::toString).toList());
  }

  private static String shown(Object argument) {
    return switch (argument) {
      case Long number -> String.format(Locale.ROOT, "%,d", number);
      case Integer number -> String.format(Locale.ROOT, "%,d", number);
      default -> argument.toString();
    };
  }
}
