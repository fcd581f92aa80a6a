package ccso.platform.onsite;

import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.KeepEvidence;
import ccso.platform.message.MessageKind;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant answers a finding (整改答复): why it came about, what was done, and new evidence for
/// its requirement alone; or leaves it as it is.
///
/// Refuses: who is no member of the applicant, and a finding that is not there ([NotFound]);
/// [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState], [CaseRefusal.LimitPassed];
/// [OnSiteRefusal.FindingElsewhere] while the team has to rule or once it is settled; cause or deed
/// left out ([Faulty]); a file as [ccso.platform.evidence.KeepEvidence] does.
@Component
public class AnswerFinding {
  private final AssessmentCases cases;
  private final Findings findings;
  private final RectificationClock limit;
  private final KeepEvidence keep;
  private final CaseMessages messages;
  private final AuditTrail trail;
  private final InstantSource clock;

  AnswerFinding(
      AssessmentCases cases,
      Findings findings,
      RectificationClock limit,
      KeepEvidence keep,
      CaseMessages messages,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.findings = findings;
    this.limit = limit;
    this.keep = keep;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is said to a finding.
  ///
  /// @param cause why it came about
  /// @param done what was done about it
  public record Said(String cause, String done, List<SentFile> files) {
    public Said {
      cause = Wording.clean(cause);
      done = Wording.clean(done);
      files = List.copyOf(files);
    }
  }

  @Transactional
  public void answer(Actor.Person member, String caseNumber, String label, Said said) {
    AssessmentCase file = open(member, caseNumber, MemberRight::mayEdit);
    refuseFaults(label, said);
    Finding finding = locked(file, label);
    for (SentFile sent : said.files()) {
      keep.keep(
          member,
          file,
          new KeepEvidence.Arrival(
              EvidenceKind.DOCUMENT, "", Set.of(finding.requirementKey()), false),
          sent);
    }
    findings.answer(finding.id(), false, said.cause(), said.done(), member.id(), clock.instant());
    trail.append(member, new FindingAnswered(file.id(), label, false, said.files().size()));
    messages.toTeam(file, MessageKind.RECTIFICATION_SENT, "/assess/" + caseNumber + "/findings", 1);
  }

  /// The applicant leaves the finding as it is: it counts as nonconforming.
  @Transactional
  public void waive(Actor.Person member, String caseNumber, String label) {
    AssessmentCase file = open(member, caseNumber, MemberRight::mayHandIn);
    Finding finding = locked(file, label);
    findings.answer(finding.id(), true, "", "", member.id(), clock.instant());
    trail.append(member, new FindingAnswered(file.id(), label, true, 0));
  }

  private AssessmentCase open(
      Actor.Person member, String caseNumber, Predicate<MemberRight> needed) {
    AssessmentCase file = cases.openToApplicant(member, caseNumber);
    if (member.rightIn(file.applicant().id()).filter(needed).isEmpty()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    if (file.state() != CaseState.RECTIFICATION) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    return file;
  }

  private Finding locked(AssessmentCase file, String label) {
    cases.lock(file);
    List<Finding> all = findings.ofCase(file.id());
    Finding finding =
        all.stream()
            .filter(it -> it.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new NotFound(label));
    limit.refuseLate(file, all);
    if (finding.status() != Finding.Status.OPEN) {
      throw new Refused(new OnSiteRefusal.FindingElsewhere(label, finding.status()));
    }
    return finding;
  }

  private static void refuseFaults(String label, Said said) {
    List<FieldFault> faults = new ArrayList<>();
    if (said.cause().isEmpty()) {
      faults.add(FieldFault.of("cause-" + label, "onsite.cause-missing"));
    }
    if (said.done().isEmpty()) {
      faults.add(FieldFault.of("done-" + label, "onsite.done-missing"));
    }
    WordFinding.tooLong(faults, "cause-" + label, said.cause());
    WordFinding.tooLong(faults, "done-" + label, said.done());
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  record FindingAnswered(UUID caseId, String subject, boolean waived, int files)
      implements AuditEvent {
    @Override
    public String kind() {
      return "FINDING_ANSWERED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("waived", waived, "files", files);
    }
  }
}
