package ccso.platform.portal;

import ccso.platform.account.OpenAccount;
import ccso.platform.account.People;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What administrator, auditor and regulator see: people, the whole trail, counts. None of them
/// changes a case.
@Controller
public class AdministrationPages {
  private static final int LINES = 100;

  /// Model of `portal/people`.
  public record PeopleView(
      List<People.Listed> people,
      String signInName,
      String name,
      Set<Role> roles,
      List<FieldFault> faults) {}

  /// Model of `portal/audit`.
  ///
  /// @param before seq of the last line shown, 0 when there are no more
  public record AuditView(List<AuditEntry> entries, long before) {}

  /// Model of `portal/regulator`: how many cases in each state, and those that ended.
  public record RegulatorView(Map<CaseState, Integer> counts, List<AssessmentCase> ended) {}

  private final People people;
  private final OpenAccount openAccount;
  private final AuditTrail trail;
  private final AssessmentCases cases;

  AdministrationPages(
      People people, OpenAccount openAccount, AuditTrail trail, AssessmentCases cases) {
    this.people = people;
    this.openAccount = openAccount;
    this.trail = trail;
    this.cases = cases;
  }

  @GetMapping("/desk/people")
  Answer people() {
    return Page.of("portal/people", new PeopleView(people.list(), "", "", Set.of(), List.of()));
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
          "portal/people", new PeopleView(people.list(), signInName, name, roles, faulty.faults()));
    }
    return SeeOther.to("/desk/people").saying("people.added");
  }

  @GetMapping("/desk/audit")
  Answer audit(@RequestParam(defaultValue = "9223372036854775807") long before) {
    List<AuditEntry> entries = trail.all(before, LINES);
    return Page.of(
        "portal/audit",
        new AuditView(entries, entries.size() < LINES ? 0 : entries.getLast().seq()));
  }

  @GetMapping("/reg")
  Answer regulator() {
    List<AssessmentCase> all = cases.inStates(EnumSet.complementOf(EnumSet.of(CaseState.DRAFT)));
    Map<CaseState, Integer> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    AssessmentCase::state, TreeMap::new, Collectors.summingInt(c -> 1)));
    return Page.of(
        "portal/regulator",
        new RegulatorView(counts, all.stream().filter(c -> c.state().closed()).toList()));
  }
}
