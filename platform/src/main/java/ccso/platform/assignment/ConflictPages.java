package ccso.platform.assignment;

import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisteredPeople;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 回避声明: an assessor's standing ties, and what was declared of single cases.
@Controller
public class ConflictPages {

  /// Model of `assignment/conflicts`.
  ///
  /// @param names of organisations known here, by credit code
  /// @param declared the latest first
  public record Conflicts(
      List<Employment> ties,
      Map<String, String> names,
      List<ConflictDeclarations.OfCase> declared,
      DeclareTie.Form form,
      List<FieldFault> faults) {
    public List<Employment.Relation> relations() {
      return List.of(Employment.Relation.values());
    }

    public String name(Employment tie) {
      return names.getOrDefault(tie.creditCode(), tie.creditCode());
    }
  }

  private final RegisteredPeople people;
  private final Organisations organisations;
  private final ConflictDeclarations declarations;
  private final DeclareTie declare;

  ConflictPages(
      RegisteredPeople people,
      Organisations organisations,
      ConflictDeclarations declarations,
      DeclareTie declare) {
    this.people = people;
    this.organisations = organisations;
    this.declarations = declarations;
    this.declare = declare;
  }

  @GetMapping("/assess/conflicts")
  Answer conflicts(Actor.Person assessor) {
    return Page.of("assignment/conflicts", page(assessor, DeclareTie.Form.EMPTY, List.of()));
  }

  @PostMapping("/assess/conflicts")
  Answer declare(
      Actor.Person assessor,
      @RequestParam(defaultValue = "") String creditCode,
      @RequestParam(defaultValue = "") String relation,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String until) {
    DeclareTie.Form form = new DeclareTie.Form(creditCode, relation, since, until);
    try {
      declare.declare(assessor, form);
    } catch (Faulty faulty) {
      return Page.again("assignment/conflicts", page(assessor, form, faulty.faults()));
    }
    return SeeOther.to("/assess/conflicts").saying("conflict.declared");
  }

  private Conflicts page(Actor.Person assessor, DeclareTie.Form form, List<FieldFault> faults) {
    List<Employment> ties = people.employments(assessor.id());
    Map<String, String> names =
        organisations.withCodes(ties.stream().map(Employment::creditCode).toList()).stream()
            .collect(Collectors.toMap(it -> it.creditCode().value(), Organisation::name));
    return new Conflicts(ties, names, declarations.of(assessor.id()), form, faults);
  }
}
