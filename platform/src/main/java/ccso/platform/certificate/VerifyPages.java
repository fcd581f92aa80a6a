package ccso.platform.certificate;

import ccso.platform.account.CreditCode;
import ccso.platform.basis.NotFound;
import ccso.platform.certificate.CertificateNumber.Reading;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.SiteSettings;
import ccso.platform.site.Words;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/// 证书核验 for strangers: no sign-in, no script, no cookie, and an answer that fits the first 14 KB.
@Controller
public class VerifyPages {

  /// A stored file never changes; the status is not in it.
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /// Model of `certificate/box`.
  ///
  /// @param domain shown to be compared with the address bar
  /// @param wrong null where nothing was asked yet
  public record Box(String domain, String typed, @Nullable Wrong wrong) {}

  /// Why there is no answer, worded under `verify.wrong.<name>`.
  public enum Wrong {
    EMPTY,
    NOT_A_NUMBER,
    CHECK_DIGITS,
    NOT_FOUND
  }

  /// Model of `certificate/verify`.
  ///
  /// @param otherWord the status in the page's other language
  /// @param site where the page stands, scheme and host
  /// @param print laid out for paper
  public record Verified(
      Certificate certificate,
      CertificateStatus status,
      String otherWord,
      Instant askedAt,
      LocalDate today,
      String site,
      boolean print) {

    /// Entries shown; a longer history would push the page past its size.
    private static final int MOST_ENTRIES = 8;

    public String domain() {
      return VerifyPages.domain(site);
    }

    public ValidityLine line() {
      CertificateSheet sheet = certificate.sheet();
      return new ValidityLine(sheet.issued(), sheet.validUntil(), today);
    }

    /// From when the status counts.
    public LocalDate since() {
      return status == CertificateStatus.EXPIRED
          ? certificate.sheet().validUntil().plusDays(1)
          : certificate.lastEvent().effectiveOn();
    }

    /// Newest first.
    public List<CertificateEvent> entries() {
      return certificate.events().reversed().stream().limit(MOST_ENTRIES).toList();
    }

    public int entriesLeftOut() {
      return Math.max(0, certificate.events().size() - MOST_ENTRIES);
    }

    public String address() {
      return site + certificate.path();
    }
  }

  private final Certificates certificates;
  private final SiteSettings settings;
  private final MessageSource messages;
  private final InstantSource clock;

  VerifyPages(
      Certificates certificates,
      SiteSettings settings,
      MessageSource messages,
      InstantSource clock) {
    this.certificates = certificates;
    this.settings = settings;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/v")
  Answer box(@RequestParam(required = false) @Nullable String number) {
    if (number == null) {
      return Page.of("certificate/box", new Box(domain(settings.address()), "", null));
    }
    if (number.isBlank()) {
      return again(number, Wrong.EMPTY, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (CertificateNumber.parse(number)) {
      case Reading.Correct correct -> SeeOther.to("/v/" + correct.number().compact());
      case Reading.CheckDigitsWrong _ -> again(number, Wrong.CHECK_DIGITS, HttpStatus.NOT_FOUND);
      case Reading.NotANumber _ when isOfTheRegister(number) ->
          SeeOther.to("/register?q=" + UriUtils.encode(number.strip(), StandardCharsets.UTF_8));
      case Reading.NotANumber _ -> again(number, Wrong.NOT_A_NUMBER, HttpStatus.NOT_FOUND);
    };
  }

  @GetMapping("/v/{number}")
  Answer verify(
      Words words,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String print) {
    return switch (CertificateNumber.parse(number)) {
      case Reading.Correct(CertificateNumber read) when !read.compact().equals(number) ->
          SeeOther.to("/v/" + read.compact());
      case Reading.Correct(CertificateNumber read) ->
          certificates
              .find(read)
              .<Answer>map(found -> answer(found, words, print != null))
              .orElseGet(() -> again(read.toString(), Wrong.NOT_FOUND, HttpStatus.NOT_FOUND));
      case Reading.CheckDigitsWrong _ -> again(number, Wrong.CHECK_DIGITS, HttpStatus.NOT_FOUND);
      case Reading.NotANumber _ -> again(number, Wrong.NOT_A_NUMBER, HttpStatus.NOT_FOUND);
    };
  }

  @GetMapping("/v/{number}.png")
  ResponseEntity<byte[]> picture(@PathVariable String number) {
    return file(number, "png", MediaType.IMAGE_PNG);
  }

  @GetMapping("/v/{number}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String number) {
    return file(number, "pdf", MediaType.APPLICATION_PDF);
  }

  private Page answer(Certificate found, Words words, boolean print) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Words.ZONE).toLocalDate();
    CertificateStatus status = found.status(today);
    Words other = new Words(messages, words.chinese() ? Locale.ENGLISH : Words.CHINESE);
    String otherWord = other.t("certificatestatus." + status);
    return Page.of(
        "certificate/verify",
        new Verified(found, status, otherWord, now, today, settings.address(), print));
  }

  private Page again(String typed, Wrong wrong, HttpStatus status) {
    return new Page("certificate/box", new Box(domain(settings.address()), typed, wrong), status);
  }

  /// A name or a credit code rather than a number that was misread.
  private static boolean isOfTheRegister(String typed) {
    return HAN.matcher(typed).find() || CreditCode.parse(typed).isPresent();
  }

  private ResponseEntity<byte[]> file(String typed, String ending, MediaType type) {
    if (!(CertificateNumber.parse(typed) instanceof Reading.Correct(CertificateNumber number))) {
      throw new NotFound(typed);
    }
    Optional<CertificateFile> found =
        ending.equals("pdf") ? certificates.pdf(number) : certificates.picture(number);
    CertificateFile file = found.orElseThrow(() -> new NotFound(typed));
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(FOR_EVER)
        .eTag(file.sha256() + "-" + ending)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(number + "." + ending).build().toString())
        .body(file.content());
  }

  static String domain(String site) {
    return URI.create(site).getAuthority();
  }
}
