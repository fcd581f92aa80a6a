package ccso.platform.application;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.standard.Editions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who may hand in for the organisation signs the commitment letter (签署承诺书, deck D25) by
/// typing the own name.
///
/// Refuses: a name that is not the account's, or an unticked box ([Faulty]);
/// [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState], [ApplicationRefusal.LetterSigned].
@Component
public class SignLetter {
  private final AssessmentCases cases;
  private final CommitmentLetters letters;
  private final Editions editions;
  private final AuditTrail trail;

  SignLetter(
      AssessmentCases cases, CommitmentLetters letters, Editions editions, AuditTrail trail) {
    this.cases = cases;
    this.letters = letters;
    this.editions = editions;
    this.trail = trail;
  }

  @Transactional
  public void sign(Actor actor, String number, String typedName, boolean read) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    Actor.Person person = CaseRights.handingIn(actor, file);
    CaseRights.in(file, CaseRights::applying);
    refuseFaults(person, typedName, read);
    cases.lock(file);
    if (!letters.add(file.id(), text(file), person.name(), person.id())) {
      throw new Refused(new ApplicationRefusal.LetterSigned());
    }
    trail.append(actor, new LetterSigned(file.id(), letters.current().version()));
  }

  /// What this case's applicant would sign today.
  String text(AssessmentCase file) {
    return letters
        .current()
        .text(
            file.applicant().name(),
            file.applicant().nameEn(),
            editions.byDigest(file.editionDigest()).standard().code());
  }

  private static void refuseFaults(Actor.Person person, String typedName, boolean read) {
    List<FieldFault> faults = new ArrayList<>();
    String name = Typed.line(typedName);
    if (name.isEmpty()) {
      faults.add(FieldFault.of("signer", "application.empty.signer"));
    } else if (!name.equals(Typed.line(person.name()))) {
      faults.add(FieldFault.of("signer", "application.signer", person.name()));
    }
    if (!read) {
      faults.add(FieldFault.of("read", "application.empty.read"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  /// The commitment letter was signed.
  record LetterSigned(UUID caseId, String version) implements AuditEvent {
    @Override
    public String kind() {
      return "LETTER_SIGNED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("version", version);
    }
  }
}
