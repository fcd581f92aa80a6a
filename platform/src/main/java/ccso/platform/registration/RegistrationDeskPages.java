package ccso.platform.registration;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 注册管理: the registers of people and partners as the centre keeps them, and the next step of each
/// registration.
@Controller
public class RegistrationDeskPages {
  private static final String DESK = "/desk/registrations";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// Model of `registration/desk`.
  public record Desk(List<Registration> registrations) {}

  /// Model of `registration/one`.
  ///
  /// @param history the last entry first
  public record One(
      Registration registration,
      List<Registration.Entry> history,
      EnterRegistration.Form form,
      List<FieldFault> faults) {
    public List<Level> levels() {
      return List.of(Level.values());
    }
  }

  private final Registrations registrations;
  private final EnterRegistration enter;

  RegistrationDeskPages(Registrations registrations, EnterRegistration enter) {
    this.registrations = registrations;
    this.enter = enter;
  }

  @GetMapping(DESK)
  Answer desk() {
    return Page.of("registration/desk", new Desk(registrations.all()));
  }

  @GetMapping(DESK + "/{registration}")
  Answer one(@PathVariable String registration) {
    return Page.of(
        "registration/one", page(id(registration), EnterRegistration.Form.EMPTY, List.of()));
  }

  @PostMapping(DESK + "/{registration}")
  Answer enter(
      Actor.Person officer,
      @PathVariable String registration,
      @RequestParam(defaultValue = "") String verb,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String validUntil) {
    UUID id = id(registration);
    EnterRegistration.Form form = new EnterRegistration.Form(reason, number, level, validUntil);
    PersonVerb said =
        Arrays.stream(PersonVerb.values())
            .filter(it -> it.name().equals(verb))
            .findFirst()
            .orElseThrow(() -> new NotFound(verb));
    try {
      enter.enter(officer, id, said, form);
    } catch (Faulty faulty) {
      return Page.again("registration/one", page(id, form, faulty.faults()));
    }
    return SeeOther.to(DESK + "/" + id).saying("registration.entered");
  }

  private One page(UUID id, EnterRegistration.Form form, List<FieldFault> faults) {
    Registration one = registrations.find(id).orElseThrow(() -> new NotFound(id.toString()));
    return new One(one, registrations.history(id).reversed(), form, faults);
  }

  private static UUID id(String typed) {
    if (!ID.matcher(typed).matches()) {
      throw new NotFound(typed);
    }
    return UUID.fromString(typed);
  }
}
