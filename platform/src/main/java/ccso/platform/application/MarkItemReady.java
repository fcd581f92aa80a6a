package ccso.platform.application;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is in charge of a core item calls it ready (就绪), apart from handing in the case, or takes
/// that back; owners and coordinators may for anybody.
///
/// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState],
/// [ApplicationRefusal.NotInCharge], [ApplicationRefusal.ItemNotComplete].
@Component
public class MarkItemReady {
  private final AssessmentCases cases;
  private final CaseReadiness readiness;
  private final ItemWorks works;
  private final AuditTrail trail;
  private final InstantSource clock;

  MarkItemReady(
      AssessmentCases cases,
      CaseReadiness readiness,
      ItemWorks works,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.readiness = readiness;
    this.works = works;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param item number of the core item
  @Transactional
  public void mark(Actor.Person member, String number, String item, boolean ready) {
    AssessmentCase file = cases.openToApplicant(member, number);
    CaseRights.editor(member, file);
    CaseRights.in(file, CaseState::preparing);
    cases.lock(file);
    ItemReadiness found =
        readiness.of(member, file).readiness().categories().stream()
            .flatMap(it -> it.items().stream())
            .filter(it -> it.item().no().toString().equals(item))
            .findFirst()
            .orElseThrow(() -> new NotFound(item));
    ItemWork work = works.ofCase(file.id()).getOrDefault(item, ItemWork.none(item));
    if (!work.inCharge(member.id()) && !CaseRights.mayHandIn(member, file)) {
      throw new Refused(new ApplicationRefusal.NotInCharge());
    }
    if (ready && found.incomplete() > 0) {
      throw new Refused(new ApplicationRefusal.ItemNotComplete(item, found.incomplete()));
    }
    works.ready(file.id(), item, ready ? member.id() : null, clock.instant());
    trail.append(member, new ItemReady(file.id(), item, ready));
  }

  /// @param subject number of the core item
  record ItemReady(UUID caseId, String subject, boolean ready) implements AuditEvent {
    @Override
    public String kind() {
      return "ITEM_READY";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("ready", ready);
    }
  }
}
