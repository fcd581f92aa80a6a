package ccso.platform.evidence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A file no longer proves an entry; the file itself stays in the case.
///
/// Refuses: [ccso.platform.casefile.CaseRefusal.RightTooSmall],
/// [ccso.platform.casefile.CaseRefusal.WrongState], [EvidenceRefusal.NoSuchEntry],
/// [ccso.platform.casefile.CaseRefusal.OutsidePart].
@Component
public class UnlinkEvidence {
  private final CasesInPreparation cases;
  private final MembersEvidence evidence;
  private final EvidenceLinks links;
  private final AuditTrail trail;

  UnlinkEvidence(
      CasesInPreparation cases, MembersEvidence evidence, EvidenceLinks links, AuditTrail trail) {
    this.cases = cases;
    this.evidence = evidence;
    this.links = links;
    this.trail = trail;
  }

  /// A link that is not there leaves no trace.
  @Transactional
  public void unlink(Actor.Person member, String caseNumber, String label, RequirementEntry entry) {
    AssessmentCase locked = cases.lock(member, caseNumber);
    EvidenceFile file = evidence.file(member, locked, label);
    String number = evidence.entries(member, locked).toProve(entry).requirement().no().value();
    if (links.remove(locked.id(), file.id(), entry)) {
      trail.append(member, new EvidenceChanged.FileUnlinked(locked.id(), number, label, entry));
    }
  }
}
