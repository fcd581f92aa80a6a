package ccso.platform.assessment;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.standard.Editions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The report as a page, for whoever has opened the case.
@Component
public class Reports {
  private final FrozenReports frozen;
  private final AssessmentCases cases;
  private final Editions editions;
  private final ReportSignatures signatures;
  private final VisitFindings findings;

  Reports(
      FrozenReports frozen,
      AssessmentCases cases,
      Editions editions,
      ReportSignatures signatures,
      VisitFindings findings) {
    this.findings = findings;
    this.frozen = frozen;
    this.cases = cases;
    this.editions = editions;
    this.signatures = signatures;
  }

  /// Empty until the facts are frozen.
  ///
  /// @param facts address under which this reader gets the frozen facts as a file
  public Optional<ReportPage> find(
      Actor.Person reading,
      AssessmentCase file,
      ReportPage.Reader reader,
      String facts,
      boolean print) {
    return frozen
        .latest(file.id())
        .map(it ->
            new ReportPage(
                file,
                editions.byDigest(file.editionDigest()),
                it,
                cases.team(file.id()),
                signatures.under(file.id(), it.sha256()),
                reading.id(),
                reader,
                facts,
                print,
                findings.told(file.id())));
  }
}
