package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.certificate.CertificateEvent.Kind;
import ccso.platform.certificate.CertificateNumber.Reading;
import ccso.platform.certificate.ReplaceCertificate.Changed;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 换发: the form with the facts as they were, to be changed.
@Controller
public class ReplacementPages {
  private static final String DESK = "/desk/certificates/";

  /// Model of `certificate/replacement`.
  public record Replacement(
      Certificate certificate, Grounds grounds, Changed changed, List<FieldFault> faults) {
    public List<ReasonClass> reasons() {
      return ReasonClass.of(Kind.REPLACED);
    }
  }

  private final Certificates certificates;
  private final ReplaceCertificate replace;

  ReplacementPages(Certificates certificates, ReplaceCertificate replace) {
    this.certificates = certificates;
    this.replace = replace;
  }

  @GetMapping("/desk/certificates/{number}/replacement")
  Answer form(@PathVariable String number) {
    Certificate found = find(number);
    Grounds grounds = new Grounds(found.lastEvent().seq(), null, "");
    return Page.of(
        "certificate/replacement",
        new Replacement(found, grounds, Changed.of(found.sheet()), List.of()));
  }

  @PostMapping("/desk/certificates/{number}/replacement")
  Answer replace(
      Actor.Person officer,
      @PathVariable String number,
      @RequestParam long follows,
      @RequestParam(required = false) @Nullable ReasonClass reason,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "") String holder,
      @RequestParam(defaultValue = "") String holderEn,
      @RequestParam(defaultValue = "") String sites,
      @RequestParam(defaultValue = "") String seats) {
    Certificate found = find(number);
    Grounds grounds = new Grounds(follows, reason, note);
    Changed changed = new Changed(holder, holderEn, sites, seats);
    try {
      CertificateNumber issued = replace.replace(officer, found.number(), grounds, changed);
      return SeeOther.to(DESK + issued.compact()).saying("certificates.replaced", issued);
    } catch (Faulty faulty) {
      return Page.again(
          "certificate/replacement", new Replacement(found, grounds, changed, faulty.faults()));
    }
  }

  private Certificate find(String typed) {
    if (CertificateNumber.parse(typed) instanceof Reading.Correct(CertificateNumber number)) {
      return certificates.find(number).orElseThrow(() -> new NotFound(typed));
    }
    throw new NotFound(typed);
  }
}
