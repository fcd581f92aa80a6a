package ccso.platform.portal;

import ccso.platform.account.OpenAccount;
import ccso.platform.account.People;
import ccso.platform.account.Province;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Role;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What administrator and auditor see: people and the whole trail. Neither of them changes a case.
@Controller
public class AdministrationPages {
  private static final int LINES = 100;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// Model of `portal/people`.
  public record PeopleView(
      List<People.Listed> people,
      Map<UUID, Province> regions,
      String signInName,
      String name,
      Set<Role> roles,
      List<FieldFault> faults) {
    /// Whether this regulator is of the province.
    public boolean of(People.Listed regulator, Province province) {
      return province == regions.get(regulator.id());
    }
  }

  /// Model of `portal/audit`.
  ///
  /// @param before seq of the last line shown, 0 when there are no more
  public record AuditView(List<AuditEntry> entries, long before) {}

  private final People people;
  private final OpenAccount openAccount;
  private final AuditTrail trail;
  private final RegulatorRegions regions;

  AdministrationPages(
      People people, OpenAccount openAccount, AuditTrail trail, RegulatorRegions regions) {
    this.people = people;
    this.openAccount = openAccount;
    this.trail = trail;
    this.regions = regions;
  }

  @GetMapping("/desk/people")
  Answer people() {
    return Page.of(
        "portal/people", new PeopleView(people.list(), regions.all(), "", "", Set.of(), List.of()));
  }

  @PostMapping("/desk/people")
  Answer add(
      Actor actor,
      @RequestParam(defaultValue = "") String signInName,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(name = "roles", defaultValue = "") Set<@Nullable Role> ticked) {
    Set<Role> roles = ticked.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    try {
      openAccount.open(actor, new OpenAccount.Wanted(signInName, name, password, roles, false));
    } catch (Faulty faulty) {
      return Page.again(
          "portal/people",
          new PeopleView(people.list(), regions.all(), signInName, name, roles, faulty.faults()));
    }
    return SeeOther.to("/desk/people").saying("people.added");
  }

  /// @param person id of a regulator
  /// @param province name; what is none stands for all
  @PostMapping("/desk/people/regions")
  Answer region(
      Actor actor,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String province) {
    if (!ID.matcher(person).matches()) {
      throw new NotFound(person);
    }
    regions.set(actor, UUID.fromString(person), Province.named(province).orElse(null));
    return SeeOther.to("/desk/people").saying("people.region-set");
  }

  @GetMapping("/desk/audit")
  Answer audit(@RequestParam(defaultValue = "9223372036854775807") long before) {
    List<AuditEntry> entries = trail.all(before, LINES);
    return Page.of(
        "portal/audit",
        new AuditView(entries, entries.size() < LINES ? 0 : entries.getLast().seq()));
  }
}
