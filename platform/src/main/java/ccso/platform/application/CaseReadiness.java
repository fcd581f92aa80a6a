package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.standard.Editions;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts together what the readiness of a case follows from, by four statements however large the
/// case is.
@Component
public class CaseReadiness {
  private final Editions editions;
  private final EvidenceFiles evidence;
  private final SelfAssessments assessments;

  CaseReadiness(Editions editions, EvidenceFiles evidence, SelfAssessments assessments) {
    this.editions = editions;
    this.evidence = evidence;
    this.assessments = assessments;
  }

  /// Everything the applicant has done so far.
  public record Prepared(
      AssessmentCase file,
      Edition edition,
      CaseEvidence evidence,
      Map<String, SelfAssessment> assessments,
      Readiness readiness) {}

  /// The caller has opened the case for the actor.
  public Prepared of(AssessmentCase file) {
    Edition edition = editions.byDigest(file.editionDigest());
    CaseEvidence found = evidence.ofCase(file.id());
    Map<String, SelfAssessment> said = assessments.ofCase(file.id());
    return new Prepared(
        file, edition, found, said, Readiness.of(edition, file.centre(), found::covered, said));
  }
}
