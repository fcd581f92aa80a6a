package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody looks at what the names of files propose and says which of it is so (核对文件名里的条款号). What
/// is not confirmed is not proposed again.
///
/// Refuses, all or none: as [LinkEvidence] does; a file absent or out of sight
/// ([ccso.platform.basis.NotFound]).
@Component
public class AnswerProposals {
  private final CasesInPreparation cases;
  private final MembersEvidence evidence;
  private final LinkEvidence linkEvidence;
  private final NameProposals proposals;
  private final InstantSource clock;

  AnswerProposals(
      CasesInPreparation cases,
      MembersEvidence evidence,
      LinkEvidence linkEvidence,
      NameProposals proposals,
      InstantSource clock) {
    this.cases = cases;
    this.evidence = evidence;
    this.linkEvidence = linkEvidence;
    this.proposals = proposals;
    this.clock = clock;
  }

  /// @param confirmed by label of each file that was looked at, perhaps none of its entries
  /// @return how many links are new
  @Transactional
  public int answer(
      Actor.Person member, String caseNumber, Map<String, Set<RequirementEntry>> confirmed) {
    AssessmentCase locked = cases.lock(member, caseNumber);
    proposals.answer(
        confirmed.keySet().stream()
            .map(label -> evidence.file(member, locked, label).id())
            .collect(Collectors.toSet()),
        member.id(),
        clock.instant());
    return confirmed.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .mapToInt(it -> linkEvidence.link(member, caseNumber, it.getKey(), it.getValue()))
        .sum();
  }
}
