package ccso.platform.registration;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register officer's page of registered assessors.
@Controller
public class RegistrationPages {

  /// Model of `registration/assessors`.
  public record Assessors(
      List<RegisteredAssessor> assessors, RegisterAssessor.Form form, List<FieldFault> faults) {
    public List<RegisteredAssessor.Level> levels() {
      return List.of(RegisteredAssessor.Level.values());
    }

    /// What stands in the field.
    public String typed(String field) {
      return switch (field) {
        case "signInName" -> form.signInName();
        case "number" -> form.number();
        case "region" -> form.region();
        case "validUntil" -> form.validUntil();
        case "employer" -> form.employer();
        case "since" -> form.since();
        case "until" -> form.until();
        case String other -> throw new IllegalArgumentException(other);
      };
    }

    public boolean chosen(RegisteredAssessor.Level level) {
      return level.name().equals(form.level());
    }
  }

  private final RegisteredPeople registered;
  private final RegisterAssessor register;

  RegistrationPages(RegisteredPeople registered, RegisterAssessor register) {
    this.registered = registered;
    this.register = register;
  }

  @GetMapping("/desk/assessors")
  Answer assessors() {
    return Page.of(
        "registration/assessors",
        new Assessors(registered.assessors(), RegisterAssessor.Form.EMPTY, List.of()));
  }

  @PostMapping("/desk/assessors")
  Answer register(
      Actor.Person officer,
      @RequestParam(defaultValue = "") String signInName,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String validUntil,
      @RequestParam(defaultValue = "") String employer,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String until) {
    RegisterAssessor.Form form =
        new RegisterAssessor.Form(
            signInName, number, level, region, validUntil, employer, since, until);
    try {
      register.register(officer, form);
    } catch (Faulty faulty) {
      return Page.again(
          "registration/assessors", new Assessors(registered.assessors(), form, faulty.faults()));
    }
    return SeeOther.to("/desk/assessors").saying("registration.done");
  }
}
