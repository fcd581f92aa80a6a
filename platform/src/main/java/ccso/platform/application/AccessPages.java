package ccso.platform.application;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.EvidenceAccesses;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceReader.Side;
import ccso.platform.evidence.MembersEvidence;
import ccso.platform.site.Page;
import ccso.platform.standard.Editions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 谁看过: who opened the applicant's evidence.
@Controller
public class AccessPages {
  private static final int LINES = 500;

  // From the technical review on the report, which names the team, is with the applicant.
  private static final Set<CaseState> NAMED =
      EnumSet.of(
          CaseState.TECHNICAL_REVIEW,
          CaseState.DECISION,
          CaseState.PUBLIC_NOTICE,
          CaseState.CERTIFIED,
          CaseState.REFUSED);

  /// Model of `application/access`.
  ///
  /// @param titles by label
  /// @param side shown alone; empty for all
  /// @param teamNamed assessors stand by name, not by role
  public record AccessPage(
      AssessmentCase file,
      String standard,
      List<EvidenceAccesses.Access> accesses,
      Map<String, String> titles,
      String side,
      boolean teamNamed) {

    public List<Side> sides() {
      return List.of(Side.values());
    }
  }

  private final AssessmentCases cases;
  private final EvidenceAccesses accesses;
  private final MembersEvidence evidence;
  private final Editions editions;

  AccessPages(
      AssessmentCases cases,
      EvidenceAccesses accesses,
      MembersEvidence evidence,
      Editions editions) {
    this.cases = cases;
    this.accesses = accesses;
    this.evidence = evidence;
    this.editions = editions;
  }

  @GetMapping("/cases/{number}/access")
  Page access(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String side) {
    AssessmentCase file = cases.openToApplicant(member, number);
    Map<String, String> titles =
        evidence.of(member, file).files().stream()
            .collect(Collectors.toMap(EvidenceFile::label, EvidenceFile::title));
    return Page.of(
        "application/access",
        new AccessPage(
            file,
            editions.byDigest(file.editionDigest()).standard().code(),
            accesses.ofCase(file.id(), LINES).stream()
                .filter(it -> titles.containsKey(it.label()))
                .filter(it -> side.isEmpty() || it.side().name().equals(side))
                .toList(),
            titles,
            side,
            NAMED.contains(file.state())));
  }
}
