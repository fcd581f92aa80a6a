package ccso.platform.application;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.standard.Editions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The application goes to the assessment centre (提交申请, first gate of decision 4): scope and
/// letter, no evidence yet.
///
/// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState], [CaseRefusal.ChangedMeanwhile],
/// [ApplicationRefusal.LetterNotSigned].
@Component
public class FileApplication {
  private final AssessmentCases cases;
  private final CommitmentLetters letters;
  private final Receipts receipts;
  private final Editions editions;
  private final AuditTrail trail;
  private final InstantSource clock;

  FileApplication(
      AssessmentCases cases,
      CommitmentLetters letters,
      Receipts receipts,
      Editions editions,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.letters = letters;
    this.receipts = receipts;
    this.editions = editions;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public Receipt file(Actor actor, String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    Actor.Person person = CaseRights.handingIn(actor, file);
    CaseRights.in(file, CaseState.DRAFT::equals);
    return freeze(person, file, CaseVerb.APPLY);
  }

  /// Scope and letter as they stand, under a receipt.
  Receipt freeze(Actor.Person person, AssessmentCase file, CaseVerb verb) {
    CommitmentLetters.Signed letter =
        letters
            .find(file.id())
            .orElseThrow(() -> new Refused(new ApplicationRefusal.LetterNotSigned()));
    cases.lock(file);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // as the database keeps it
    Receipt receipt =
        receipts.add(
            file,
            Receipt.Kind.APPLICATION,
            HandedIn.application(
                file, editions.byDigest(file.editionDigest()), letter, person, now),
            person,
            now);
    cases.move(person, file, verb);
    trail.append(person, new ApplicationFiled(file.id(), receipt.number(), receipt.sha256()));
    return receipt;
  }

  /// An application was handed in.
  record ApplicationFiled(UUID caseId, String subject, String sha256) implements AuditEvent {
    @Override
    public String kind() {
      return "APPLICATION_FILED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("receipt", subject, "sha256", sha256);
    }
  }
}
