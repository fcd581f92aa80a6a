package ccso.platform.certificate;

import java.util.Locale;

/// The same words in Chinese and in English; the English may be empty where nobody gave any.
public record Bilingual(String zh, String en) {

  public Bilingual {
    if (zh.isBlank()) {
      throw new IllegalArgumentException("the Chinese words are missing beside: " + en);
    }
  }

  /// English where it is asked for and there is any, otherwise Chinese.
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !en.isBlank() ? en : zh;
  }
}
