package ccso.catalogue;

import java.util.Locale;

/// The same words in Chinese and in English; neither is blank.
public record Text(String zh, String en) {

  public Text {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text needs both languages");
    }
  }

  /// English where English is asked for, otherwise Chinese, the language of the standard.
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }
}
