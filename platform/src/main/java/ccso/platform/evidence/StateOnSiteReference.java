package ccso.platform.evidence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Material that stays in the house is referred to instead of uploaded (只在现场查看): who wants to see
/// it is told where.
///
/// Refuses: no reason, a statement that is empty or too long ([Faulty]),
/// [EvidenceRefusal.NoSuchEntry], [ccso.platform.casefile.CaseRefusal.RightTooSmall],
/// [ccso.platform.casefile.CaseRefusal.WrongState],
/// [ccso.platform.casefile.CaseRefusal.OutsidePart].
@Component
public class StateOnSiteReference {
  public static final int LONGEST = 300; // characters

  private final CasesInPreparation cases;
  private final OnSiteReferences references;
  private final MembersEvidence evidence;
  private final AuditTrail trail;
  private final InstantSource clock;

  StateOnSiteReference(
      CasesInPreparation cases,
      OnSiteReferences references,
      MembersEvidence evidence,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.references = references;
    this.evidence = evidence;
    this.trail = trail;
    this.clock = clock;
  }

  /// Says why the material of an entry stays in the house and where it can be seen; what was said
  /// before is replaced.
  ///
  /// @param reason name of a [Withheld]
  @Transactional
  public void state(
      Actor.Person member,
      String caseNumber,
      RequirementEntry entry,
      String reason,
      String statement) {
    String said = statement.strip();
    Withheld why = Withheld.find(reason).orElse(null);
    List<FieldFault> faults = faults(why, said);
    if (why == null || !faults.isEmpty()) {
      throw new Faulty(faults);
    }
    AssessmentCase locked = cases.lock(member, caseNumber);
    String number = number(member, locked, entry);
    references.put(locked.id(), entry, why, said, member.id(), clock.instant());
    trail.append(
        member, new EvidenceChanged.ReferenceStated(locked.id(), number, entry, why, said));
  }

  private static List<FieldFault> faults(@Nullable Withheld why, String said) {
    List<FieldFault> faults = new ArrayList<>();
    if (why == null) {
      faults.add(FieldFault.of("reason", "evidence.withheld-unknown"));
    }
    if (said.isEmpty()) {
      faults.add(FieldFault.of("statement", "evidence.statement-empty"));
    }
    if (said.length() > LONGEST) {
      faults.add(FieldFault.of("statement", "evidence.statement-too-long", said.length(), LONGEST));
    }
    return faults;
  }

  /// Takes back what was said; without anything said, nothing happens.
  @Transactional
  public void remove(Actor.Person member, String caseNumber, RequirementEntry entry) {
    AssessmentCase locked = cases.lock(member, caseNumber);
    String number = number(member, locked, entry);
    if (references.remove(locked.id(), entry)) {
      trail.append(member, new EvidenceChanged.ReferenceRemoved(locked.id(), number, entry));
    }
  }

  private String number(Actor.Person member, AssessmentCase file, RequirementEntry entry) {
    return evidence.entries(member, file).toProve(entry).requirement().no().value();
  }
}
