package ccso.platform.certificate;

import java.util.List;
import java.util.function.UnaryOperator;

/// The words printed on every certificate: its title, its labels and its fixed sentences.
///
/// They come from the message files, so that the association may choose others.
///
/// @param standardTitle how the standard's title is marked; `{0}` stands for the title
public record CertificateWords(
    Bilingual title,
    Bilingual number,
    Bilingual certify,
    Bilingual creditCode,
    Bilingual conforms,
    Bilingual standardTitle,
    Bilingual scope,
    Bilingual sites,
    Bilingual seats,
    Bilingual ownership,
    Bilingual editions,
    Bilingual firstIssue,
    Bilingual issue,
    Bilingual validUntil,
    Bilingual scan,
    Bilingual registerPrevails) {

  /// Looks all words up.
  ///
  /// @param zh the Chinese message of a key
  /// @param en the English message of a key
  public static CertificateWords from(UnaryOperator<String> zh, UnaryOperator<String> en) {
    UnaryOperator<String> key = "certificate.sheet."::concat;
    Lookup words = name -> new Bilingual(zh.apply(key.apply(name)), en.apply(key.apply(name)));
    return new CertificateWords(
        words.of("title"),
        words.of("number"),
        words.of("certify"),
        words.of("creditCode"),
        words.of("conforms"),
        words.of("standardTitle"),
        words.of("scope"),
        words.of("sites"),
        words.of("seats"),
        words.of("ownership"),
        words.of("editions"),
        words.of("firstIssue"),
        words.of("issue"),
        words.of("validUntil"),
        words.of("scan"),
        words.of("registerPrevails"));
  }

  List<Bilingual> all() {
    return List.of(
        title,
        number,
        certify,
        creditCode,
        conforms,
        standardTitle,
        scope,
        sites,
        seats,
        ownership,
        editions,
        firstIssue,
        issue,
        validUntil,
        scan,
        registerPrevails);
  }

  private interface Lookup {
    Bilingual of(String name);
  }
}
