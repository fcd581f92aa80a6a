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

/// 注册档案: what somebody has applied for and is registered as, and the form to apply.
@Controller
public class OwnRegistrationPages {

  /// Model of `registration/own`.
  public record Own(
      List<Registration> registrations, ApplyForRegistration.Form form, List<FieldFault> faults) {
    public List<RegisterKind> kinds() {
      return List.of(RegisterKind.values());
    }
  }

  private final Registrations registrations;
  private final ApplyForRegistration apply;

  OwnRegistrationPages(Registrations registrations, ApplyForRegistration apply) {
    this.registrations = registrations;
    this.apply = apply;
  }

  @GetMapping("/me/registration")
  Answer own(Actor.Person person) {
    return Page.of(
        "registration/own",
        new Own(registrations.of(person.id()), ApplyForRegistration.Form.EMPTY, List.of()));
  }

  @PostMapping("/me/registration")
  Answer apply(
      Actor.Person person,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String statement) {
    ApplyForRegistration.Form form =
        new ApplyForRegistration.Form(kind, organisation, region, statement);
    try {
      apply.apply(person, form);
    } catch (Faulty faulty) {
      return Page.again(
          "registration/own", new Own(registrations.of(person.id()), form, faulty.faults()));
    }
    return SeeOther.to("/me/registration").saying("registration.applied");
  }
}
