package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Part;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CasePart;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.MembersEvidence;
import ccso.platform.standard.Editions;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts together what the readiness of a case follows from, by four statements however large the
/// case is.
@Component
public class CaseReadiness {
  private final Editions editions;
  private final EvidenceFiles evidence;
  private final MembersEvidence membersEvidence;
  private final SelfAssessments assessments;

  CaseReadiness(
      Editions editions,
      EvidenceFiles evidence,
      MembersEvidence membersEvidence,
      SelfAssessments assessments) {
    this.membersEvidence = membersEvidence;
    this.editions = editions;
    this.evidence = evidence;
    this.assessments = assessments;
  }

  /// Everything the applicant has done so far, as far as the part reaches.
  public record Prepared(
      AssessmentCase file,
      Edition edition,
      CasePart part,
      CaseEvidence evidence,
      Map<String, SelfAssessment> assessments,
      Readiness readiness) {}

  /// The whole case. The caller has opened it for the actor.
  public Prepared of(AssessmentCase file) {
    Edition edition = editions.byDigest(file.editionDigest());
    return of(file, new CasePart(Part.WHOLE, edition), evidence.ofCase(file.id()));
  }

  /// What of it the member sees (分工). The caller has opened the case for the actor.
  public Prepared of(Actor.Person member, AssessmentCase file) {
    return of(file, membersEvidence.part(member, file), membersEvidence.of(member, file));
  }

  /// The part somebody was granted.
  public Prepared of(AssessmentCase file, CasePart part, CaseEvidence found) {
    Map<String, SelfAssessment> said = assessments.ofCase(file.id());
    said.keySet().removeIf(key -> !part.coversKey(key));
    return new Prepared(
        file,
        part.edition(),
        part,
        found,
        said,
        Readiness.of(
            part.edition().passRule(), part.categories(), file.centre(), found::covered, said));
  }
}
