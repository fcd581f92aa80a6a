package ccso.platform.evidence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.standard.Editions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A file no longer proves an entry; the file itself stays in the case.
///
/// Refuses: [ccso.platform.casefile.CaseRefusal.RightTooSmall],
/// [ccso.platform.casefile.CaseRefusal.WrongState], [EvidenceRefusal.NoSuchEntry].
@Component
public class UnlinkEvidence {
  private final CasesInPreparation cases;
  private final EvidenceFiles files;
  private final EvidenceLinks links;
  private final Editions editions;
  private final AuditTrail trail;

  UnlinkEvidence(
      CasesInPreparation cases,
      EvidenceFiles files,
      EvidenceLinks links,
      Editions editions,
      AuditTrail trail) {
    this.cases = cases;
    this.files = files;
    this.links = links;
    this.editions = editions;
    this.trail = trail;
  }

  /// A link that is not there leaves no trace.
  @Transactional
  public void unlink(Actor.Person member, String caseNumber, String label, RequirementEntry entry) {
    AssessmentCase locked = cases.lock(member, caseNumber);
    EvidenceFile file =
        files.find(locked.id(), label).orElseThrow(() -> new NotFound(caseNumber + " " + label));
    String number =
        new EvidenceEntries(editions.byDigest(locked.editionDigest()))
            .toProve(entry)
            .requirement()
            .no()
            .value();
    if (links.remove(locked.id(), file.id(), entry)) {
      trail.append(member, new EvidenceChanged.FileUnlinked(locked.id(), number, label, entry));
    }
  }
}
