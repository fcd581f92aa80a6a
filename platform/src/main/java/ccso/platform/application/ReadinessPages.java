package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The applicant's first look at a case: one sentence with one number, then what it is made of.
@Controller
public class ReadinessPages {
  private static final int NAMED = 4; // categories a sentence can name before it becomes a list

  /// Model of `application/readiness`.
  public record ReadinessPage(
      AssessmentCase file,
      Edition edition,
      CasePart part,
      Readiness readiness,
      PassLine line,
      Radar radar,
      List<CaseProgress.Step> progress,
      boolean mayEdit,
      boolean mayHandIn) {

    /// Categories below the line that the sentence names: all of them if they are few, else those
    /// furthest from it.
    public List<CategoryReadiness> named() {
      List<CategoryReadiness> below = readiness.below();
      return below.size() <= NAMED
          ? below
          : below.stream()
              .sorted(java.util.Comparator.comparingInt(CategoryReadiness::margin))
              .limit(NAMED - 1)
              .toList();
    }

    /// Headroom of the category that has least; only where all have some.
    public int smallestMargin() {
      return readiness.categories().stream().mapToInt(CategoryReadiness::margin).min().orElse(0);
    }

    /// Tiles in the widest row.
    public int widest() {
      return readiness.categories().stream().mapToInt(c -> c.items().size()).max().orElse(1);
    }

    public List<ItemReadiness> items() {
      return readiness.categories().stream().flatMap(c -> c.items().stream()).toList();
    }

    public long items(ReadinessState worst) {
      return items().stream().filter(i -> i.counts().worst() == worst).count();
    }
  }

  private final AssessmentCases cases;
  private final CaseReadiness readiness;

  ReadinessPages(AssessmentCases cases, CaseReadiness readiness) {
    this.cases = cases;
    this.readiness = readiness;
  }

  @GetMapping("/cases/{number}")
  Page readiness(Actor.Person actor, @PathVariable String number) {
    CaseReadiness.Prepared prepared = readiness.of(actor, cases.openToApplicant(actor, number));
    AssessmentCase file = prepared.file();
    PassLine line = PassLine.of(prepared.readiness().rule());
    return Page.of(
        "application/readiness",
        new ReadinessPage(
            file,
            prepared.edition(),
            prepared.part(),
            prepared.readiness(),
            line,
            Radar.of(line, axes(prepared.readiness())),
            CaseProgress.of(prepared.edition(), file),
            CaseRights.mayEdit(actor, file) && file.state().preparing(),
            CaseRights.mayHandIn(actor, file)
                && (file.state() == CaseState.DRAFT || file.state() == CaseState.ACCEPTED)));
  }

  private static List<Radar.Axis> axes(Readiness readiness) {
    return readiness.categories().stream()
        .map(c ->
            new Radar.Axis(
                c.category().no().value(),
                c.category().name(),
                c.category().shortName(),
                c.counts().ready(),
                c.base(),
                c.reached()))
        .toList();
  }
}
