package ccso.platform.onsite;

import ccso.judging.Stage;
import ccso.platform.assessment.Determinations;
import ccso.platform.assessment.JudgeCommand;
import ccso.platform.assessment.JudgeDetermination;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.SettleContradiction;
import ccso.platform.assessment.Standing;
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
import ccso.platform.casefile.CaseMessages;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.message.MessageKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the team rules on the applicant's answer (整改验证): accepted, and the requirement is
/// judged anew as conforming; or not accepted, and the applicant may answer again until the limit.
///
/// Refuses: who is not on the team, and a finding that is not there ([NotFound]);
/// [CaseRefusal.WrongState]; [OnSiteRefusal.FindingElsewhere] where there is no answer to rule on;
/// a reason left out ([Faulty]); whatever [JudgeDetermination] refuses; [CaseRefusal.LeadOnly]
/// where the new value contradicts the desk's, which is the lead's to settle.
@Component
public class CloseFinding {
  private static final int LONGEST_REASON = 500;

  private final TeamCases teamCases;
  private final Findings findings;
  private final Determinations determinations;
  private final JudgeDetermination judge;
  private final SettleContradiction settle;
  private final CaseMessages messages;
  private final AuditTrail trail;
  private final InstantSource clock;

  CloseFinding(
      TeamCases teamCases,
      Findings findings,
      Determinations determinations,
      JudgeDetermination judge,
      SettleContradiction settle,
      CaseMessages messages,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.findings = findings;
    this.determinations = determinations;
    this.judge = judge;
    this.settle = settle;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param clientId number the client gave the new verdict
  @Transactional
  public void rule(
      Actor assessor,
      String caseNumber,
      String label,
      boolean accepted,
      String typed,
      UUID clientId) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    if (opened.file().state() != CaseState.RECTIFICATION) {
      throw new Refused(new CaseRefusal.WrongState(opened.file().state()));
    }
    String reason = reason(label, typed);
    teamCases.lock(opened);
    Finding finding =
        findings.ofCase(opened.id()).stream()
            .filter(it -> it.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new NotFound(label));
    if (finding.status() != Finding.Status.ANSWERED) {
      throw new Refused(new OnSiteRefusal.FindingElsewhere(label, finding.status()));
    }
    if (accepted) {
      judgeAnew(opened, finding, reason, clientId);
    }
    findings.rule(
        finding.answers().getLast().seq(), accepted, reason, opened.member().id(), clock.instant());
    trail.append(opened.member(), new FindingRuled(opened.id(), label, accepted, reason));
    messages.toApplicant(
        opened.file(),
        accepted ? MessageKind.FINDING_CLOSED : MessageKind.FINDING_RETURNED,
        "/cases/" + caseNumber + "/actions",
        1);
  }

  private void judgeAnew(TeamCase opened, Finding finding, String reason, UUID clientId) {
    String number = opened.file().number().value();
    Standing before = standing(opened, finding);
    judge.judge(
        opened.member(),
        number,
        new JudgeCommand(
            clientId,
            finding.requirementKey(),
            Stage.SITE,
            Judgement.CONFORMING,
            reason,
            before.entry(Stage.SITE).orElseThrow().seq()));
    Standing after = standing(opened, finding);
    if (after.unsettled()) {
      settle.settle(
          opened.member(),
          number,
          new SettleContradiction.Settlement(
              finding.requirementKey(),
              after.entry(Stage.DESK).orElseThrow().seq(),
              after.entry(Stage.SITE).orElseThrow().seq(),
              reason));
    }
  }

  private Standing standing(TeamCase opened, Finding finding) {
    return opened
        .standings(determinations.current(opened.id()))
        .find(finding.requirementKey())
        .orElseThrow();
  }

  private static String reason(String label, String typed) {
    String reason = Wording.clean(typed);
    int length = Wording.length(reason);
    if (length == 0) {
      throw new Faulty(List.of(FieldFault.of("reason-" + label, "onsite.ruling-missing")));
    }
    if (length > LONGEST_REASON) {
      throw new Faulty(
          List.of(FieldFault.of("reason-" + label, "onsite.too-long", LONGEST_REASON, length)));
    }
    return reason;
  }

  record FindingRuled(UUID caseId, String subject, boolean accepted, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "FINDING_RULED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("accepted", accepted, "reason", reason);
    }
  }
}
