package ccso.platform.certificate;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.certificate.CertificateEvent.Kind;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register officer replaces a certificate whose facts have changed (换发, decision 13): a new
/// number and sheet with the validity of the old one, which stays findable and leads to it. Nothing
/// is assessed anew.
///
/// Refuses: [CertificateRefusal.MoveNotAllowed], [CertificateRefusal.ChangedMeanwhile],
/// [CertificateRefusal.NothingChanged], [CertificateRefusal.Unprintable]; faults of reason, note
/// and the facts.
@Component
public class ReplaceCertificate {
  private static final int LONGEST = 400; // characters of a name or the sites
  private static final int MOST_SEATS = 100_000;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

  private final Certificates certificates;
  private final CertificateSerials serials;
  private final SheetOfCase sheets;
  private final StatusChange change;
  private final AuditTrail trail;
  private final InstantSource clock;

  ReplaceCertificate(
      Certificates certificates,
      CertificateSerials serials,
      SheetOfCase sheets,
      StatusChange change,
      AuditTrail trail,
      InstantSource clock) {
    this.certificates = certificates;
    this.serials = serials;
    this.sheets = sheets;
    this.change = change;
    this.trail = trail;
    this.clock = clock;
  }

  /// The facts as they are now, as typed.
  public record Changed(String holder, String holderEn, String sites, String seats) {
    static Changed of(CertificateSheet sheet) {
      return new Changed(
          sheet.holder().zh(),
          sheet.holder().en(),
          sheet.sites().zh(),
          sheet.seats().zh().replaceAll("[^0-9]", ""));
    }

    Changed stripped() {
      return new Changed(holder.strip(), holderEn.strip(), sites.strip(), seats.strip());
    }
  }

  /// @return the number of the new certificate
  @Transactional
  public CertificateNumber replace(
      Actor officer, CertificateNumber number, Grounds grounds, Changed typed) {
    Actor.Person person = RegisterOfficer.of(officer, number.toString());
    Certificate before =
        certificates.find(number).orElseThrow(() -> new NotFound(number.toString()));
    Changed changed = typed.stripped();
    refuseFaults(changed);
    if (changed.equals(Changed.of(before.sheet()).stripped())) {
      throw new Refused(new CertificateRefusal.NothingChanged());
    }
    change.enter(officer, number, Kind.REPLACED, grounds);
    Instant now = clock.instant();
    LocalDate today = now.atZone(Words.ZONE).toLocalDate();
    int serial = serials.take(number.scheme(), number.year());
    CertificateSheet sheet = sheets.replacing(before.sheet(), changed, serial, today);
    List<String> unprintable = sheet.unprintable();
    if (!unprintable.isEmpty()) {
      throw new Refused(CertificateRefusal.Unprintable.of(unprintable));
    }
    IssuedFiles files = IssuedFiles.of(sheet);
    certificates.add(sheet, before.caseId(), before.factsSha256(), files, number);
    certificates.enterIssue(
        person, sheet.number(), Objects.requireNonNull(grounds.reason()), today, now);
    trail.append(
        officer,
        new CertificateIssued(
            before.caseId(), sheet.number(), before.factsSha256(), files.pdfSha256()));
    return sheet.number();
  }

  private static void refuseFaults(Changed changed) {
    List<FieldFault> faults = new ArrayList<>();
    line(faults, "holder", changed.holder());
    line(faults, "holderEn", changed.holderEn());
    line(faults, "sites", changed.sites());
    if (!DIGITS.matcher(changed.seats()).matches()
        || Integer.parseInt(changed.seats()) < 1
        || Integer.parseInt(changed.seats()) > MOST_SEATS) {
      faults.add(FieldFault.of("seats", "certificate.seats", MOST_SEATS));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  private static void line(List<FieldFault> faults, String field, String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      faults.add(FieldFault.of(field, "certificate.fact", LONGEST));
    }
  }
}
