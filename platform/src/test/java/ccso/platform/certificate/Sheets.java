package ccso.platform.certificate;

import java.net.URI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Sheets to print in tests; the organisation is made up.
final class Sheets {

  private static final Bilingual SCOPE =
      new Bilingual("呼入客户服务、工单处理、满意度回访", "Inbound service, case handling, satisfaction follow-up");

  private Sheets() {}

  static CertificateSheet example() {
    return heldBy("江淮云听信息服务有限公司", "Jianghuai Yunting Information Service Co., Ltd.");
  }

  static CertificateSheet demonstration() {
    return of(example().holder(), SCOPE, words("zh").getString("certificate.sheet.demonstration"));
  }

  static CertificateSheet heldBy(String zh, String en) {
    return with(new Bilingual(zh, en), SCOPE);
  }

  static CertificateSheet with(Bilingual holder, Bilingual scope) {
    return of(holder, scope, null);
  }

  static String statement(int categories) {
    return MessageFormat.format(words("zh").getString("certificate.sheet.statement"), categories);
  }

  static CertificateWords words() {
    return CertificateWords.from(words("zh")::getString, words("en")::getString);
  }

  private static ResourceBundle words(String language) {
    return ResourceBundle.getBundle(
        "messages.certificate",
        language.equals("zh") ? Locale.ROOT : Locale.ENGLISH,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static CertificateSheet of(
      Bilingual holder, Bilingual scope, @Nullable String watermark) {
    return new CertificateSheet(
        words(),
        new CertificateNumber("CCSO", 2026, 12, 0),
        holder,
        "91340100MA8EXAMPL3",
        "YD/T 2823-2015",
        new Bilingual(
            "呼叫中心服务质量和运营管理规范",
            "Contact Center Service Quality and Operation Management Specification"),
        new Bilingual(statement(9), "All 9 categories met in full"),
        9,
        scope,
        new Bilingual("安徽省合肥市高新区示例路 88 号", "88 Shili Road, High-tech Zone, Hefei, Anhui"),
        new Bilingual("420 座席", "420 seats"),
        new Bilingual("自建", "In-house"),
        new Bilingual("2015 版 · 评审手册 1.0", "Edition 2015 · guide 1.0"),
        LocalDate.of(2026, 8, 18),
        LocalDate.of(2026, 8, 18),
        LocalDate.of(2029, 8, 17),
        new Bilingual("中国通信企业协会", "China Communications Enterprise Association"),
        URI.create("https://verify.ccso.example"),
        watermark);
  }
}
