package ccso.platform.application;

import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 预演评分: what would come out if. It lives in the address alone; nothing here writes.
@Controller
public class RehearsalPages {

  /// Model of `application/rehearsal`.
  ///
  /// @param flipped numbers of the requirements turned over, in the order of the guide
  public record RehearsalPage(
      AssessmentCase file,
      String standard,
      Readiness now,
      Readiness then,
      PassLine line,
      Set<String> flipped) {

    /// The address with this requirement turned over, or back.
    public String turning(String number) {
      Set<String> next = new LinkedHashSet<>(flipped);
      if (!next.remove(number)) {
        next.add(number);
      }
      String base = "/cases/" + file.number().value() + "/rehearsal";
      return next.isEmpty()
          ? base
          : base
              + next.stream().map(it -> "flip=" + it).collect(Collectors.joining("&", "?", ""))
              + "#margins";
    }

    /// Rows of the category at the same place of [#then].
    public List<RequirementReadiness> rows(int category) {
      return now.categories().get(category).requirements().stream()
          .filter(it -> it.state() != ReadinessState.NOT_APPLICABLE)
          .toList();
    }
  }

  private final AssessmentCases cases;
  private final CaseReadiness readiness;

  RehearsalPages(AssessmentCases cases, CaseReadiness readiness) {
    this.cases = cases;
    this.readiness = readiness;
  }

  /// @param flip numbers of requirements; what the case does not have is left out
  @GetMapping("/cases/{number}/rehearsal")
  Page rehearsal(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable List<String> flip) {
    CaseReadiness.Prepared prepared = readiness.of(member, cases.openToApplicant(member, number));
    Set<String> asked = flip == null ? Set.of() : Set.copyOf(flip);
    List<Requirement> flipped =
        prepared.readiness().requirements().stream()
            .filter(it -> it.state() != ReadinessState.NOT_APPLICABLE)
            .map(RequirementReadiness::requirement)
            .filter(it -> asked.contains(it.no().value()))
            .toList();
    return Page.of(
        "application/rehearsal",
        new RehearsalPage(
            prepared.file(),
            prepared.edition().standard().code(),
            prepared.readiness(),
            prepared
                .readiness()
                .flipped(flipped.stream().map(Requirement::key).collect(Collectors.toSet())),
            PassLine.of(prepared.readiness().rule()),
            flipped.stream()
                .map(it -> it.no().value())
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }
}
