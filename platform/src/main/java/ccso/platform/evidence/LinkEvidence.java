package ccso.platform.evidence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A file is linked to what it proves (交叉关联, deck D12): one file, many entries of many requirements
/// at once.
///
/// Refuses: [EvidenceRefusal.NoSuchEntry], [EvidenceRefusal.EntryOfOtherKind],
/// [ccso.platform.casefile.CaseRefusal.RightTooSmall],
/// [ccso.platform.casefile.CaseRefusal.WrongState],
/// [ccso.platform.casefile.CaseRefusal.OutsidePart].
@Component
public class LinkEvidence {
  private final CasesInPreparation cases;
  private final MembersEvidence evidence;
  private final EvidenceLinks links;
  private final AuditTrail trail;
  private final InstantSource clock;

  LinkEvidence(
      CasesInPreparation cases,
      MembersEvidence evidence,
      EvidenceLinks links,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.evidence = evidence;
    this.links = links;
    this.trail = trail;
    this.clock = clock;
  }

  /// Links that are there already stay as they are. All or none: one entry that cannot be proved by
  /// the file refuses all.
  ///
  /// @return how many are new
  @Transactional
  public int link(
      Actor.Person member, String caseNumber, String label, Collection<RequirementEntry> entries) {
    AssessmentCase locked = cases.lock(member, caseNumber);
    EvidenceFile file = evidence.file(member, locked, label);
    EvidenceEntries edition = evidence.entries(member, locked);
    Set<EvidenceEntries.Found> asked = new LinkedHashSet<>();
    entries.forEach(entry -> asked.add(edition.toProveBy(label, file.kind(), entry)));
    return link(member, locked.id(), file.id(), label, asked);
  }

  /// In the caller's transaction: one statement for the links, one entry of the audit trail for
  /// each that is new.
  int link(
      Actor.Person member,
      UUID caseId,
      UUID file,
      String label,
      Collection<EvidenceEntries.Found> asked) {
    if (asked.isEmpty()) {
      return 0;
    }
    var byRef =
        asked.stream()
            .collect(
                Collectors.toMap(EvidenceEntries.Found::ref, Function.identity(), (a, b) -> a));
    List<RequirementEntry> added =
        links.add(caseId, file, byRef.keySet(), member.id(), clock.instant());
    trail.append(
        member,
        added.stream()
            .map(entry ->
                new EvidenceChanged.FileLinked(
                    caseId,
                    Objects.requireNonNull(byRef.get(entry)).requirement().no().value(),
                    label,
                    entry))
            .toList());
    return added.size();
  }
}
