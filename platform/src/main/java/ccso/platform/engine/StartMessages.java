package ccso.platform.engine;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the console says before there is a page: `start.properties` in Chinese,
/// `start_en.properties` in English.
final class StartMessages {

  private StartMessages() {}

  /// @param language [Locale#ROOT] for Chinese, whatever the machine's own language
  static String text(Locale language, String key, Object... arguments) {
    var texts =
        ResourceBundle.getBundle(
            "ccso.platform.engine.start",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    // As text, or MessageFormat would write port 8080 as 8,080.
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(texts.getString(key), language).format(words);
  }
}
