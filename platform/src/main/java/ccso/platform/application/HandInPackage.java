package ccso.platform.application;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The package is handed in and frozen (提交, second gate of decision 4): every file, link,
/// self-assessment and on-site reference of this moment.
///
/// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState], [CaseRefusal.ChangedMeanwhile],
/// [ApplicationRefusal.NotEnoughReady], [ApplicationRefusal.OutOfReach].
@Component
public class HandInPackage {
  private final AssessmentCases cases;
  private final CaseReadiness readiness;
  private final Receipts receipts;
  private final AuditTrail trail;
  private final InstantSource clock;

  HandInPackage(
      AssessmentCases cases,
      CaseReadiness readiness,
      Receipts receipts,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.readiness = readiness;
    this.receipts = receipts;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public Receipt handIn(Actor actor, String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    Actor.Person person = CaseRights.handingIn(actor, file);
    CaseRights.in(file, CaseState.ACCEPTED::equals);
    cases.lock(file); // from here on nobody adds or takes away evidence
    CaseReadiness.Prepared prepared = readiness.of(file);
    refuseUnlessEnough(prepared.readiness());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // as the database keeps it
    Receipt receipt =
        receipts.add(
            file,
            Receipt.Kind.PACKAGE,
            HandedIn.evidencePackage(prepared, person, now),
            person,
            now);
    cases.move(actor, file, CaseVerb.HAND_IN);
    trail.append(
        actor,
        new PackageHandedIn(
            file.id(), receipt.number(), receipt.sha256(), prepared.evidence().files().size()));
    return receipt;
  }

  private static void refuseUnlessEnough(Readiness readiness) {
    if (readiness.enough()) {
      return;
    }
    if (readiness.toGo() > 0) {
      throw new Refused(new ApplicationRefusal.NotEnoughReady(readiness.toGo()));
    }
    throw new Refused(new ApplicationRefusal.OutOfReach(readiness.path().outOfReach().size()));
  }

  /// A package was handed in.
  record PackageHandedIn(UUID caseId, String subject, String sha256, int files)
      implements AuditEvent {
    @Override
    public String kind() {
      return "PACKAGE_HANDED_IN";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("receipt", subject, "sha256", sha256, "files", files);
    }
  }
}
