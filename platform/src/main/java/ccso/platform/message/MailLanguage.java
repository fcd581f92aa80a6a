package ccso.platform.message;

import ccso.platform.site.Words;
import java.util.Locale;

/// The language somebody gets mail in.
public enum MailLanguage {
  ZH(Words.CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  MailLanguage(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String code() {
    return locale.getLanguage();
  }

  static MailLanguage of(String code) {
    return code.equals(EN.code()) ? EN : ZH;
  }
}
