package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The twelve fields of an application: a new case, or the scope of a draft.
@Controller
public class CasePages {

  /// Model of `application/case-form`.
  ///
  /// @param file null for a new case
  /// @param latest last month the twelve may begin in
  public record CaseFormPage(
      @Nullable AssessmentCase file,
      Edition edition,
      CaseForm form,
      YearMonth latest,
      List<FieldFault> faults) {}

  private final AssessmentCases cases;
  private final Organisations organisations;
  private final Editions editions;
  private final CreateCase createCase;
  private final RescopeCase rescopeCase;
  private final InstantSource clock;

  CasePages(
      AssessmentCases cases,
      Organisations organisations,
      Editions editions,
      CreateCase createCase,
      RescopeCase rescopeCase,
      InstantSource clock) {
    this.cases = cases;
    this.organisations = organisations;
    this.editions = editions;
    this.createCase = createCase;
    this.rescopeCase = rescopeCase;
    this.clock = clock;
  }

  @GetMapping("/cases/new")
  Page blank(Actor.Person person) {
    return Page.of("application/case-form", page(null, known(person), List.of()));
  }

  @PostMapping("/cases/new")
  Answer create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    CaseForm form = form(typed);
    try {
      AssessmentCase made = createCase.create(actor, form);
      return SeeOther.to("/cases/" + made.number())
          .saying("application.created", made.number().value());
    } catch (Faulty faulty) {
      return Page.again("application/case-form", page(null, form, faulty.faults()));
    }
  }

  @GetMapping("/cases/{number}/scope")
  Page scope(Actor actor, @PathVariable String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    CaseRights.editorOfAll(actor, file);
    CaseRights.in(file, CaseRights::applying);
    return Page.of("application/case-form", page(file, CaseForm.of(file), List.of()));
  }

  @PostMapping("/cases/{number}/scope")
  Answer rescope(
      Actor actor, @PathVariable String number, @RequestParam MultiValueMap<String, String> typed) {
    CaseForm form = form(typed);
    try {
      rescopeCase.rescope(actor, number, form);
    } catch (Faulty faulty) {
      return Page.again(
          "application/case-form",
          page(cases.openToApplicant(actor, number), form, faulty.faults()));
    }
    return SeeOther.to("/cases/" + number + "/submit").saying("application.rescoped");
  }

  private CaseFormPage page(@Nullable AssessmentCase file, CaseForm form, List<FieldFault> faults) {
    String digest = file == null ? editions.current().digest() : file.editionDigest();
    return new CaseFormPage(
        file,
        editions.byDigest(digest),
        form,
        YearMonth.from(clock.instant().atZone(CreateCase.SHANGHAI)).minusMonths(12),
        faults);
  }

  /// Who applies for one organisation only need not type it again.
  private CaseForm known(Actor.Person person) {
    List<Organisation> own = organisations.list(person.memberships().keySet());
    return own.size() == 1 ? CaseForm.of(own.getFirst()) : CaseForm.EMPTY;
  }

  private static CaseForm form(MultiValueMap<String, String> typed) {
    return new CaseForm(
        first(typed, "organisationName"),
        first(typed, "organisationNameEn"),
        first(typed, "creditCode"),
        first(typed, "ownership"),
        first(typed, "licenceNumber"),
        first(typed, "centreName"),
        first(typed, "sites"),
        first(typed, "seats"),
        typed.getOrDefault("directions", List.of()),
        typed.getOrDefault("channels", List.of()),
        first(typed, "businessScope"),
        first(typed, "periodFrom"));
  }

  private static String first(MultiValueMap<String, String> typed, String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : value;
  }
}
