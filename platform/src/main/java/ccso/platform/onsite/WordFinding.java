package ccso.platform.onsite;

import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the team words a finding before it is told (不符合项措辞): the fact and what it rests on;
/// the requirement speaks for itself.
///
/// Refuses: who is not on the team, and a requirement that is not nonconforming on site
/// ([NotFound]); [CaseRefusal.WrongState] outside 现场评审; a fact left out or too long ([Faulty]).
@Component
public class WordFinding {
  static final int LONGEST = 800;

  private final TeamCases teamCases;
  private final FindingDrafts drafts;
  private final Findings findings;
  private final AuditTrail trail;
  private final InstantSource clock;

  WordFinding(
      TeamCases teamCases,
      FindingDrafts drafts,
      Findings findings,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.drafts = drafts;
    this.findings = findings;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public void word(
      Actor assessor, String caseNumber, String requirementKey, String fact, String evidence) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    String no = opened.requirement(requirementKey).no().value();
    if (opened.file().state() != CaseState.ONSITE_REVIEW) {
      throw new Refused(new CaseRefusal.WrongState(opened.file().state()));
    }
    Findings.Wordings words = new Findings.Wordings(Wording.clean(fact), Wording.clean(evidence));
    refuseFaults(requirementKey, words);
    teamCases.lock(opened);
    if (drafts.of(opened).stream().noneMatch(it -> it.requirement().key().equals(requirementKey))) {
      throw new NotFound(requirementKey);
    }
    findings.word(opened.id(), requirementKey, words, opened.member().id(), clock.instant());
    trail.append(opened.member(), new FindingWorded(opened.id(), no));
  }

  private static void refuseFaults(String key, Findings.Wordings words) {
    List<FieldFault> faults = new ArrayList<>();
    if (words.fact().isEmpty()) {
      faults.add(FieldFault.of("fact-" + key, "onsite.fact-missing"));
    }
    tooLong(faults, "fact-" + key, words.fact());
    tooLong(faults, "evidence-" + key, words.evidence());
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  static void tooLong(List<FieldFault> faults, String field, String text) {
    int length = Wording.length(text);
    if (length > LONGEST) {
      faults.add(FieldFault.of(field, "onsite.too-long", LONGEST, length));
    }
  }

  record FindingWorded(UUID caseId, String subject) implements AuditEvent {
    @Override
    public String kind() {
      return "FINDING_WORDED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of();
    }
  }
}
