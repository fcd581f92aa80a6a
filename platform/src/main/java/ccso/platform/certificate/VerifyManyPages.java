package ccso.platform.certificate;

import ccso.platform.certificate.CertificateNumber.Reading;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SiteSettings;
import ccso.platform.site.Words;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 批量核验: up to two hundred numbers at once, answered in the order they were pasted, in one
/// statement. Asked by address, so it needs neither script nor cookie.
@Controller
public class VerifyManyPages {
  static final int MOST = 200;
  private static final Pattern BETWEEN = Pattern.compile("[\\r\\n,;\\t\\uFF0C\\uFF1B\\u3001]+");

  /// One line of what was pasted.
  ///
  /// @param found null where the register has no such number
  /// @param wrong why there is no answer; null where there is one
  public record Line(
      String typed, @Nullable ListedCertificate found, VerifyPages.@Nullable Wrong wrong) {}

  /// Model of `certificate/batch`.
  ///
  /// @param tooMany how many were pasted, where it was more than are answered; 0 otherwise
  public record Batch(String domain, String typed, List<Line> lines, int tooMany) {
    public int most() {
      return MOST;
    }

    public long valid() {
      return lines.stream()
          .filter(it -> it.found() != null && it.found().status() == CertificateStatus.VALID)
          .count();
    }
  }

  private final Certificates certificates;
  private final SiteSettings settings;
  private final InstantSource clock;

  VerifyManyPages(Certificates certificates, SiteSettings settings, InstantSource clock) {
    this.certificates = certificates;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/v/batch")
  Answer batch(@RequestParam(defaultValue = "") String numbers) {
    String domain = VerifyPages.domain(settings.address());
    List<String> typed = split(numbers);
    if (typed.size() > MOST) {
      return new Page(
          "certificate/batch",
          new Batch(domain, numbers, List.of(), typed.size()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return Page.of("certificate/batch", new Batch(domain, numbers, answers(typed), 0));
  }

  /// The same as a table for a spreadsheet: UTF-8 with its mark, every field quoted; what was
  /// pasted never starts a formula or a tag.
  @GetMapping("/v/batch.csv")
  ResponseEntity<byte[]> table(Words words, @RequestParam(defaultValue = "") String numbers) {
    List<String> typed = split(numbers);
    List<Line> lines = answers(typed.subList(0, Math.min(MOST, typed.size())));
    StringBuilder table = new StringBuilder("\uFEFF");
    row(
        table,
        words.t("verify.batch.typed"),
        words.t("register.number"),
        words.t("register.status"),
        words.t("register.holder"),
        words.t("register.until"));
    for (Line line : lines) {
      ListedCertificate found = line.found();
      if (found == null) {
        row(table, line.typed(), "", words.t("verify.wrong.title." + line.wrong()), "", "");
      } else {
        row(
            table,
            line.typed(),
            found.number().toString(),
            words.t("certificatestatus." + found.status()),
            found.holder().in(words.locale()),
            found.validUntil().toString());
      }
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("ccso-batch.csv").build().toString())
        .body(table.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<Line> answers(List<String> typed) {
    LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
    List<CertificateNumber> asked = new ArrayList<>();
    for (String one : typed) {
      if (CertificateNumber.parse(one) instanceof Reading.Correct(CertificateNumber number)) {
        asked.add(number);
      }
    }
    Map<CertificateNumber, ListedCertificate> found =
        asked.isEmpty() ? Map.of() : certificates.listed(asked, today);
    return typed.stream().map(one -> line(one, found)).toList();
  }

  private static Line line(String typed, Map<CertificateNumber, ListedCertificate> found) {
    return switch (CertificateNumber.parse(typed)) {
      case Reading.Correct(CertificateNumber number) when found.containsKey(number) ->
          new Line(typed, found.get(number), null);
      case Reading.Correct _ -> new Line(typed, null, VerifyPages.Wrong.NOT_FOUND);
      case Reading.CheckDigitsWrong _ -> new Line(typed, null, VerifyPages.Wrong.CHECK_DIGITS);
      case Reading.NotANumber _ -> new Line(typed, null, VerifyPages.Wrong.NOT_A_NUMBER);
    };
  }

  private static List<String> split(String numbers) {
    return BETWEEN.splitAsStream(numbers).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private static void row(StringBuilder table, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      String plain = fields[i].replace("\"", "\"\"").replace('<', '\u2039').replace('>', '\u203A');
      String safe = !plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0 ? "'" : "";
      table.append(i == 0 ? "" : ",").append('"').append(safe).append(plain).append('"');
    }
    table.append("\r\n");
  }
}
