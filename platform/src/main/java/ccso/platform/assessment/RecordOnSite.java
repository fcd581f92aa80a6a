package ccso.platform.assessment;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.CaseState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the team records what was seen or heard at the centre (现场记录).
///
/// Also during 文档评审: material that stays in the house is looked at there, and its requirement may
/// list documents only. Idempotent by the client's number.
///
/// Refuses: a form with faults ([Faulty]); [AssessmentRefusal.RecordsClosed];
/// [AssessmentRefusal.NumberUsed].
@Component
public class RecordOnSite {
  private static final int LONGEST_NOTE = 1000;
  private static final int LONGEST_LINE = 100;

  private final TeamCases teamCases;
  private final OnSiteRecords records;
  private final AuditTrail trail;
  private final InstantSource clock;

  RecordOnSite(TeamCases teamCases, OnSiteRecords records, AuditTrail trail, InstantSource clock) {
    this.teamCases = teamCases;
    this.records = records;
    this.trail = trail;
    this.clock = clock;
  }

  /// What was seen.
  ///
  /// @param clientId number the client gave it
  /// @param method code of the edition's vocabulary
  /// @param post such as 夜班座席, never a name (judging rule JR09)
  public record Seen(
      UUID clientId, String requirementKey, String method, String post, String place, String note) {
    public Seen {
      post = Wording.clean(post);
      place = Wording.clean(place);
      note = Wording.clean(note);
    }
  }

  /// @return id of the record, the first one's where the same number came before
  @Transactional
  public UUID add(Actor actor, String caseNumber, Seen seen) {
    TeamCase opened = teamCases.open(actor, caseNumber);
    Optional<UUID> before = sentBefore(opened, seen);
    if (before.isPresent()) {
      return before.get();
    }
    String no = opened.requirement(seen.requirementKey()).no().value();
    refuseOutside(opened.file().state());
    refuseFaults(opened, seen);
    teamCases.lock(opened);
    return sentBefore(opened, seen).orElseGet(() -> append(opened, no, seen));
  }

  private UUID append(TeamCase opened, String no, Seen seen) {
    UUID id = UUID.randomUUID();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    records.add(id, opened.id(), seen, opened.member().id(), at);
    trail.append(opened.member(), new OnSiteRecorded(opened.id(), no, id, seen.method()));
    return id;
  }

  private Optional<UUID> sentBefore(TeamCase opened, Seen seen) {
    Optional<OnSiteRecords.Owner> owner = records.findByClientId(seen.clientId());
    owner.ifPresent(it -> {
      if (!it.caseId().equals(opened.id()) || !it.person().equals(opened.member().id())) {
        throw new Refused(new AssessmentRefusal.NumberUsed());
      }
    });
    return owner.map(OnSiteRecords.Owner::record);
  }

  private static void refuseOutside(CaseState state) {
    if (state != CaseState.DOCUMENT_REVIEW && state != CaseState.ONSITE_REVIEW) {
      throw new Refused(new AssessmentRefusal.RecordsClosed(state));
    }
  }

  private static void refuseFaults(TeamCase opened, Seen seen) {
    List<FieldFault> faults = new ArrayList<>();
    boolean known =
        opened.edition().vocabulary().methods().stream()
            .anyMatch(method -> method.code().equals(seen.method()));
    if (!known) {
      faults.add(FieldFault.of("method", "assessment.method"));
    }
    refuseLength(faults, "post", seen.post(), LONGEST_LINE);
    refuseLength(faults, "place", seen.place(), LONGEST_LINE);
    refuseLength(faults, "note", seen.note(), LONGEST_NOTE);
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  private static void refuseLength(
      List<FieldFault> faults, String field, String value, int longest) {
    int length = Wording.length(value);
    if (length == 0) {
      faults.add(FieldFault.of(field, "assessment." + field + "-missing"));
    } else if (length > longest) {
      faults.add(FieldFault.of(field, "assessment.too-long", longest, length));
    }
  }

  record OnSiteRecorded(UUID caseId, String subject, UUID record, String method)
      implements AuditEvent {
    @Override
    public String kind() {
      return "ONSITE_RECORDED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("record", record.toString(), "method", method);
    }
  }
}
