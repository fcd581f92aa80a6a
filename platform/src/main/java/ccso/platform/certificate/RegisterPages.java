package ccso.platform.certificate;

import ccso.platform.registration.RegisterSearch;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 达标名录: who has a certificate, and how it stands.
@Controller
public class RegisterPages {

  /// No paging past it: whoever looks for more narrows.
  static final int MOST = 50;

  /// Model of `certificate/register`.
  ///
  /// @param typed what is looked for; empty for all
  /// @param found at most [#MOST]
  /// @param more there are more than are shown
  public record Register(
      String typed,
      List<ListedCertificate> found,
      boolean more,
      Map<CertificateStatus, Integer> counts) {

    public int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Register of(Certificates certificates, String typed, LocalDate today) {
      List<ListedCertificate> found =
          certificates.search(new RegisterSearch(typed), today, MOST + 1);
      return new Register(
          typed,
          found.stream().limit(MOST).toList(),
          found.size() > MOST,
          certificates.counts(today));
    }
  }

  private final Certificates certificates;
  private final InstantSource clock;

  RegisterPages(Certificates certificates, InstantSource clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @GetMapping("/register")
  Answer register(@RequestParam(defaultValue = "") String q) {
    LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
    return Page.of("certificate/register", Register.of(certificates, q, today));
  }
}
