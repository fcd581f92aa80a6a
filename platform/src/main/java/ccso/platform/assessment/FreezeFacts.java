package ccso.platform.assessment;

import ccso.judging.CategoryNo;
import ccso.judging.FrozenFacts;
import ccso.judging.Stage;
import ccso.judging.Verdict;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.handoff.HandOffs;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead freezes the facts (冻结事实): canonical JSON and its SHA-256. From here people outside the
/// team decide; nothing is judged any more.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [AssessmentRefusal.NotFinished], [AssessmentRefusal.CategoryWithoutBase] where the facts give no
/// verdict; [ccso.platform.handoff.HandOffRefusal.ReasonNeeded].
@Component
public class FreezeFacts {
  private final TeamCases teamCases;
  private final CaseJudgement judgement;
  private final FrozenReports reports;
  private final FactsHandOff handOff;
  private final HandOffs handOffs;
  private final AssessmentCases cases;
  private final AuditTrail trail;

  FreezeFacts(
      TeamCases teamCases,
      CaseJudgement judgement,
      FrozenReports reports,
      FactsHandOff handOff,
      HandOffs handOffs,
      AssessmentCases cases,
      AuditTrail trail) {
    this.teamCases = teamCases;
    this.judgement = judgement;
    this.reports = reports;
    this.handOff = handOff;
    this.handOffs = handOffs;
    this.cases = cases;
    this.trail = trail;
  }

  @Transactional
  public FrozenReport freeze(Actor lead, String caseNumber) {
    return freeze(lead, caseNumber, "");
  }

  /// @param override why the facts are frozen where a check that is not hard does not hold
  @Transactional
  public FrozenReport freeze(Actor lead, String caseNumber, String override) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.file().after(CaseVerb.FREEZE_FACTS);
    teamCases.lock(opened);
    CaseJudgement.Preview preview = judgement.preview(opened);
    if (preview.verdict() instanceof Verdict.Undecided undecided) {
      throw new Refused(refusal(undecided));
    }
    handOffs.pass(
        opened.member(), opened.file(), handOff.of(opened.file(), preview.verdict()), override);
    FrozenFacts frozen = FrozenFacts.of(preview.facts());
    reports.add(opened.id(), frozen, opened.member().id(), preview.facts().frozenAt());
    trail.append(opened.member(), new FactsFrozen(opened.id(), frozen.sha256()));
    cases.move(opened.member(), opened.file(), CaseVerb.FREEZE_FACTS);
    return new FrozenReport(
        frozen, preview.verdict(), preview.facts().frozenAt(), opened.member().name());
  }

  private static AssessmentRefusal refusal(Verdict.Undecided undecided) {
    if (undecided.open().isEmpty()) {
      return new AssessmentRefusal.CategoryWithoutBase(
          undecided.withoutBase().stream()
              .map(CategoryNo::toString)
              .collect(Collectors.joining(", ")));
    }
    return new AssessmentRefusal.NotFinished(
        Stage.SITE, undecided.open().size(), 0, 0, undecided.open().getFirst().value());
  }

  record FactsFrozen(UUID caseId, String sha256) implements AuditEvent {
    @Override
    public String kind() {
      return "FACTS_FROZEN";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("sha256", sha256);
    }
  }
}
