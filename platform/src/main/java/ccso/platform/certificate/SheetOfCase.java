package ccso.platform.certificate;

import ccso.catalogue.Edition;
import ccso.catalogue.Text;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.Scope;
import ccso.platform.site.SiteSettings;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import ccso.platform.standard.SchemePolicies;
import ccso.platform.standard.SchemePolicy;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What is printed for a case: from the case, the edition and the policy it is frozen to.
@Component
class SheetOfCase {

  /// Characters of all addresses; further sites are only counted, or the sheet could not be read.
  private static final int LONGEST_SITES = 160;

  /// Characters of the business scope.
  private static final int LONGEST_BUSINESS = 200;

  private final Editions editions;
  private final SchemePolicies policies;
  private final MessageSource messages;
  private final SiteSettings settings;

  SheetOfCase(
      Editions editions, SchemePolicies policies, MessageSource messages, SiteSettings settings) {
    this.editions = editions;
    this.policies = policies;
    this.messages = messages;
    this.settings = settings;
  }

  SchemePolicy policy(AssessmentCase file) {
    return policies.byVersion(file.policyVersion());
  }

  /// The sheet of a first issue; in demonstrations it says that it is none.
  CertificateSheet of(AssessmentCase file, int serial, LocalDate issued) {
    String demonstration = settings.demo() ? zh("certificate.sheet.demonstration") : null;
    return of(file, serial, issued, demonstration);
  }

  /// The sheet to look at before it is issued.
  CertificateSheet preview(AssessmentCase file, int serial, LocalDate issued) {
    return of(file, serial, issued, zh("certificate.sheet.preview"));
  }

  /// The sheet that takes the place of another: same validity, facts as they are now.
  CertificateSheet replacing(
      CertificateSheet before, ReplaceCertificate.Changed changed, int serial, LocalDate issued) {
    CertificateNumber number = before.number();
    return new CertificateSheet(
        before.words(),
        new CertificateNumber(number.scheme(), number.year(), serial, number.renewals()),
        new Bilingual(changed.holder(), changed.holderEn()),
        before.creditCode(),
        before.standardCode(),
        before.standardTitle(),
        before.statement(),
        before.categories(),
        before.scope(),
        new Bilingual(changed.sites(), before.sites().en()),
        both("certificate.sheet.seats-of", Integer.parseInt(changed.seats())),
        before.ownership(),
        before.editions(),
        before.firstIssued(),
        issued,
        before.validUntil(),
        before.issuer(),
        before.verifySite(),
        before.watermark());
  }

  private CertificateSheet of(
      AssessmentCase file, int serial, LocalDate issued, @Nullable String watermark) {
    Edition edition = editions.byDigest(file.editionDigest());
    SchemePolicy policy = policy(file);
    Scope scope = file.scope();
    int categories = edition.categories().size();
    return new CertificateSheet(
        words(policy),
        new CertificateNumber(policy.scheme(), issued.getYear(), serial, 0),
        new Bilingual(file.applicant().name(), file.applicant().nameEn()),
        file.applicant().creditCode().value(),
        edition.standard().code(),
        bilingual(edition.standard().name()),
        both("certificate.sheet.statement", categories),
        categories,
        scope(scope),
        sites(scope),
        both("certificate.sheet.seats-of", scope.seats()),
        both("ownership." + scope.ownership().name()),
        both("certificate.sheet.editions-of", edition.guide().version()),
        issued,
        issued,
        issued.plusYears(policy.validityYears()).minusDays(1),
        bilingual(policy.issuer()),
        URI.create(settings.address()),
        watermark);
  }

  private CertificateWords words(SchemePolicy policy) {
    UnaryOperator<String> zh =
        key -> key.equals("certificate.sheet.title") ? policy.certificateTitle().zh() : zh(key);
    UnaryOperator<String> en =
        key -> key.equals("certificate.sheet.title") ? policy.certificateTitle().en() : en(key);
    return CertificateWords.from(zh, en);
  }

  /// The business in the applicant's own words, which are Chinese; directions and channels in both.
  private Bilingual scope(Scope scope) {
    return new Bilingual(
        say(
            Words.CHINESE,
            "certificate.sheet.scope-of",
            business(scope.businessScope()),
            ways(Words.CHINESE, scope)),
        ways(Locale.ENGLISH, scope));
  }

  /// On one line; what is too long for the sheet ends with 等.
  private String business(String typed) {
    String line = typed.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_BUSINESS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_BUSINESS))
            + zh("certificate.sheet.and-others");
  }

  private String ways(Locale locale, Scope scope) {
    List<String> directions =
        scope.directions().stream().sorted().map(d -> "direction." + d.name()).toList();
    List<String> channels = scope.channels().stream().map(c -> "channel." + c.name()).toList();
    return say(
        locale, "certificate.sheet.ways", listed(locale, directions), listed(locale, channels));
  }

  /// Centre and addresses as the applicant wrote them, in Chinese.
  private Bilingual sites(Scope scope) {
    StringBuilder sites = new StringBuilder(scope.sites().getFirst());
    int named = 1;
    while (named < scope.sites().size()
        && sites.length() + scope.sites().get(named).length() < LONGEST_SITES) {
      sites.append(zh("certificate.sheet.between-sites")).append(scope.sites().get(named++));
    }
    String more =
        named == scope.sites().size()
            ? ""
            : say(Words.CHINESE, "certificate.sheet.more-sites", scope.sites().size());
    return new Bilingual(
        say(Words.CHINESE, "certificate.sheet.sites-of", scope.centreName(), sites + more), "");
  }

  private String listed(Locale locale, List<String> keys) {
    return keys.stream()
        .map(key -> say(locale, key))
        .collect(Collectors.joining(say(locale, "certificate.sheet.comma")));
  }

  private Bilingual both(String key, Object... arguments) {
    return new Bilingual(say(Words.CHINESE, key, arguments), say(Locale.ENGLISH, key, arguments));
  }

  private String zh(String key) {
    return say(Words.CHINESE, key);
  }

  private String en(String key) {
    return say(Locale.ENGLISH, key);
  }

  private String say(Locale locale, String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  private static Bilingual bilingual(Text text) {
    return new Bilingual(text.zh(), text.en());
  }
}
