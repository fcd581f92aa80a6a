package ccso.platform.site;

import ccso.catalogue.Text;
import ccso.platform.basis.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of one request's language (中文 is the base). Dates are those of Asia/Shanghai.
public final class Words {
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final MessageSource messages;
  private final Locale locale;

  public Words(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /// The message; a missing key is a bug and throws. Numbers are passed as they are: no grouping
  /// unless the message asks for it.
  public String t(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] =
          switch (arguments[i]) {
            case Integer n -> Integer.toString(n);
            case Long n -> Long.toString(n);
            case Text text -> t(text);
            case LocalDate day -> date(day);
            case Object other -> other;
          };
    }
    return messages.getMessage(key, plain, locale);
  }

  public String t(Text text) {
    return chinese() ? text.zh() : text.en();
  }

  /// Why something was refused; codes among its arguments are worded like everywhere else.
  public String t(Refusal refusal) {
    Object[] arguments =
        refusal.arguments().stream()
            .map(it -> it instanceof Enum<?> code ? t(key(code)) : it)
            .toArray();
    return t("refusal." + refusal.code(), arguments);
  }

  private static String key(Enum<?> code) {
    return switch (code.getDeclaringClass().getSimpleName()) {
      case "CaseState" -> "case.state." + code.name();
      case String type -> type.toLowerCase(Locale.ROOT) + "." + code.name();
    };
  }

  public boolean chinese() {
    return locale.getLanguage().equals(CHINESE.getLanguage());
  }

  /// Value of the `lang` attribute.
  public String lang() {
    return chinese() ? "zh-CN" : "en";
  }

  public Locale locale() {
    return locale;
  }

  /// 2026-11-23, in both languages.
  public String date(LocalDate day) {
    return day.toString();
  }

  public String date(Instant at) {
    return at.atZone(ZONE).toLocalDate().toString();
  }

  /// 2026-11-23 14:32
  public String minute(Instant at) {
    return at.atZone(ZONE).format(MINUTE);
  }

  public String second(Instant at) {
    return at.atZone(ZONE).format(SECOND);
  }

  /// 2025年11月 or 2025-11.
  public String month(YearMonth month) {
    return chinese() ? t("date.month", month.getYear(), month.getMonthValue()) : month.toString();
  }

  /// Chinese numeral of a category (一 to 九, and beyond by digits); a plain number in English.
  public String numeral(int n) {
    String numerals = t("number.numerals");
    return chinese() && n >= 1 && n <= numerals.length()
        ? numerals.substring(n - 1, n)
        : Integer.toString(n);
  }

  /// Parts of a whole with one decimal, rounded half up: 251/279 gives 90.0. Only for showing;
  /// nothing is judged by it.
  public String percent(int part, int whole) {
    if (whole == 0) {
      return t("number.none");
    }
    long tenths = (2000L * part + whole) / (2L * whole);
    return tenths / 10 + "." + tenths % 10 + "%";
  }
}
