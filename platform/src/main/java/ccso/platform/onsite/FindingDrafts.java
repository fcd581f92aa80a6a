package ccso.platform.onsite;

import ccso.judging.Stage;
import ccso.platform.assessment.DeterminationEntry;
import ccso.platform.assessment.Determinations;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.OnSiteRecord;
import ccso.platform.assessment.OnSiteRecords;
import ccso.platform.assessment.Standing;
import ccso.platform.assessment.TeamCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The findings of a visit before they are told: never kept, always what the verdicts say now, with
/// the team's words where it has written some.
@Component
class FindingDrafts {
  private final Determinations determinations;
  private final OnSiteRecords records;
  private final Findings findings;

  FindingDrafts(Determinations determinations, OnSiteRecords records, Findings findings) {
    this.determinations = determinations;
    this.records = records;
    this.findings = findings;
  }

  /// In the order of the guide, in three statements.
  List<FindingDraft> of(TeamCase opened) {
    Map<String, Findings.Wordings> worded = findings.wordings(opened.id());
    Map<String, List<OnSiteRecord>> seen =
        records.ofCase(opened.id()).stream()
            .collect(Collectors.groupingBy(OnSiteRecord::requirementKey));
    return opened.standings(determinations.current(opened.id())).all().stream()
        .filter(it -> it.judgement(Stage.SITE) == Judgement.NONCONFORMING)
        .map(it -> draft(it, worded, seen))
        .toList();
  }

  private static FindingDraft draft(
      Standing standing,
      Map<String, Findings.Wordings> worded,
      Map<String, List<OnSiteRecord>> seen) {
    DeterminationEntry entry = standing.entry(Stage.SITE).orElseThrow();
    String key = standing.requirement().key();
    Findings.Wordings words = worded.get(key);
    if (words != null) {
      return new FindingDraft(
          standing.requirement(), entry.seq(), words.fact(), words.evidence(), true);
    }
    String evidence =
        seen.getOrDefault(key, List.of()).stream()
            .map(OnSiteRecord::label)
            .collect(Collectors.joining(", "));
    return new FindingDraft(standing.requirement(), entry.seq(), entry.reason(), evidence, false);
  }
}
