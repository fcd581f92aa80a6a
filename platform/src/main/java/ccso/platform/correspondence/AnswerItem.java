package ccso.platform.correspondence;

import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadlines;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.RequirementEntry;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A member of the applicant answers one requirement of the round in one action: reply, new version
/// of the evidence, 请复核. Where a file cannot be taken nothing is said; files taken before it stay.
///
/// Refuses: who has no part in the case ([NotFound]); [CaseRefusal.RightTooSmall],
/// [CaseRefusal.WrongState], [CaseRefusal.LimitPassed]; a text that is missing or too long
/// ([Faulty]); [CorrespondenceRefusal.NotAsked], [CorrespondenceRefusal.NumberUsed]; what
/// [AttachEvidence] refuses.
@Component
public class AnswerItem {
  private final CaseDoors doors;
  private final Supplements supplements;
  private final ThreadMessages messages;
  private final AttachEvidence attachEvidence;
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
    this.deadlines = deadlines;
    this.cases = cases;
    this.tidings = tidings;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// @param formedOn of the files (形成日期)
  public record Answer(
      UUID clientId,
      String requirementKey,
      String text,
      @Nullable LocalDate formedOn,
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
    List<FieldFault> faults = WriteMessage.textFaults("text", answer.text());
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
        new AttachEvidence.Upload(kind, "", answer.formedOn(), served),
        answer.files());
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
                files.stream().map(EvidenceFile::label).toList(),
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
