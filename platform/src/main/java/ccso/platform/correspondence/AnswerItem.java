package ccso.platform.correspondence;

import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadlines;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.EvidenceRefusal;
import ccso.platform.evidence.Particulars;
import ccso.platform.evidence.RequirementEntry;
import ccso.platform.evidence.ReviseEvidence;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A member of the applicant answers one requirement of the round in one action: reply, new files
/// or the new version of one that is there, 请复核. Where a file cannot be taken nothing is said; new
/// files taken before it stay.
///
/// Refuses: who has no part in the case ([NotFound]); [CaseRefusal.RightTooSmall],
/// [CaseRefusal.WrongState], [CaseRefusal.LimitPassed]; a text that is missing or too long, or a
/// new version that is not one file ([Faulty]); [CorrespondenceRefusal.NotAsked],
/// [CorrespondenceRefusal.NumberUsed]; what [AttachEvidence] and [ReviseEvidence] refuse. A file
/// named as replaced that does not serve the requirement: [NotFound].
@Component
public class AnswerItem {
  private final CaseDoors doors;
  private final Supplements supplements;
  private final ThreadMessages messages;
  private final AttachEvidence attachEvidence;
  private final ReviseEvidence reviseEvidence;
  private final EvidenceFiles evidence;
  private final Deadlines deadlines;
  private final AssessmentCases cases;
  private final Tidings tidings;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  AnswerItem(
      CaseDoors doors,
      Supplements supplements,
      ThreadMessages messages,
      AttachEvidence attachEvidence,
      ReviseEvidence reviseEvidence,
      EvidenceFiles evidence,
      Deadlines deadlines,
      AssessmentCases cases,
      Tidings tidings,
      AuditTrail trail,
      TransactionOperations transaction,
      InstantSource clock) {
    this.doors = doors;
    this.supplements = supplements;
    this.messages = messages;
    this.attachEvidence = attachEvidence;
    this.reviseEvidence = reviseEvidence;
    this.evidence = evidence;
    this.deadlines = deadlines;
    this.cases = cases;
    this.tidings = tidings;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// @param replaces label of the file that the one sent is a new version of; empty where all are
  ///   new files
  /// @param said of each file
  public record Answer(
      UUID clientId,
      String requirementKey,
      String text,
      String replaces,
      Particulars said,
      List<AttachEvidence.SentFile> files) {
    public Answer {
      text = Wording.clean(text);
      files = List.copyOf(files);
    }
  }

  /// @return what became of the files; only where it is complete was the answer given
  public AttachEvidence.Attached answer(Actor.Person member, String caseNumber, Answer answer) {
    OpenCase opened = open(member, caseNumber, answer);
    UUID caseId = opened.file().id();
    if (messages.sentBefore(answer.clientId(), caseId, member.id())) {
      return new AttachEvidence.Attached(List.of(), 0, List.of(), List.of());
    }
    if (!answer.replaces().isEmpty()) {
      return revise(opened, caseNumber, answer);
    }
    AttachEvidence.Attached attached = attach(opened, caseNumber, answer);
    if (attached.complete()) {
      transaction.executeWithoutResult(_ -> say(opened, caseNumber, answer, attached.kept()));
    }
    return attached;
  }

  private OpenCase open(Actor.Person member, String caseNumber, Answer answer) {
    OpenCase opened = doors.openToWrite(member, Side.APPLICANT, caseNumber);
    String no = opened.no(answer.requirementKey());
    if (opened.file().state() != CaseState.SUPPLEMENT) {
      throw new Refused(new CaseRefusal.WrongState(opened.file().state()));
    }
    deadlines.inTime(opened.file());
    if (!supplements.requirements(opened.file()).contains(answer.requirementKey())) {
      throw new Refused(new CorrespondenceRefusal.NotAsked(no));
    }
    List<FieldFault> faults = new ArrayList<>(WriteMessage.textFaults("text", answer.text()));
    if (!answer.replaces().isEmpty() && answer.files().size() != 1) {
      faults.add(FieldFault.of("files", "correspondence.version-is-one-file"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return opened;
  }

  /// The files serve every document entry of the requirement, or its data entries where it lists no
  /// documents.
  private AttachEvidence.Attached attach(OpenCase opened, String caseNumber, Answer answer) {
    if (answer.files().isEmpty()) {
      return new AttachEvidence.Attached(List.of(), 0, List.of(), List.of());
    }
    var entries = opened.requirement(answer.requirementKey()).deskEntries();
    EvidenceKind kind = entries.isEmpty() ? EvidenceKind.DOCUMENT : entries.getFirst().kind();
    Set<RequirementEntry> served =
        entries.stream()
            .filter(it -> it.kind() == kind)
            .map(it -> new RequirementEntry(answer.requirementKey(), it.index()))
            .collect(Collectors.toSet());
    return attachEvidence.attach(
        opened.person(),
        caseNumber,
        new AttachEvidence.Upload(kind, "", answer.said(), served),
        answer.files());
  }

  /// New version and answer stand or fall together.
  private AttachEvidence.Attached revise(OpenCase opened, String caseNumber, Answer answer) {
    EvidenceFile old =
        evidence.ofCase(opened.file().id()).filesFor(answer.requirementKey()).stream()
            .filter(it -> it.label().equals(answer.replaces()))
            .findFirst()
            .orElseThrow(() -> new NotFound(answer.replaces()));
    AttachEvidence.SentFile sent = answer.files().getFirst();
    try {
      EvidenceFile now =
          reviseEvidence.revise(
              opened.person(),
              caseNumber,
              old.label(),
              answer.said(),
              sent,
              it -> say(opened, caseNumber, answer, List.of(it)));
      return new AttachEvidence.Attached(List.of(now), 0, List.of(), List.of());
    } catch (Refused e) {
      if (e.refusal() instanceof EvidenceRefusal refusal) {
        return new AttachEvidence.Attached(
            List.of(), 0, List.of(), List.of(new AttachEvidence.NotTaken(sent.name(), refusal)));
      }
      throw e;
    }
  }

  private void say(OpenCase before, String caseNumber, Answer answer, List<EvidenceFile> files) {
    OpenCase opened = doors.openToWrite(before.person(), Side.APPLICANT, caseNumber);
    cases.lock(before.file());
    var round =
        supplements
            .open(opened.file().id())
            .orElseThrow(() -> new Refused(new CaseRefusal.WrongState(opened.file().state())));
    boolean written =
        messages.add(
            new ThreadMessages.NewMessage(
                answer.clientId(),
                opened.file().id(),
                answer.requirementKey(),
                Audience.APPLICANT,
                Side.APPLICANT,
                Message.Kind.ANSWERED,
                round.round(),
                files.stream().map(EvidenceFile::citation).toList(),
                answer.text(),
                opened.person().id(),
                clock.instant()));
    if (written) {
      trail.append(
          opened.person(),
          new MessageWritten(
              opened.file().id(),
              opened.no(answer.requirementKey()),
              Side.APPLICANT,
              Audience.APPLICANT,
              Message.Kind.ANSWERED));
      tidings.answered(opened, opened.no(answer.requirementKey()));
    }
  }
}
