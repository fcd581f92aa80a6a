package ccso.platform.handoff;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.handoff.HandOff.Check;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets cases over a border, and counts what was passed over there (table `handoff_override`).
@Component
public class HandOffs {
  private final JdbcClient sql;
  private final AuditTrail trail;
  private final InstantSource clock;

  HandOffs(JdbcClient sql, AuditTrail trail, InstantSource clock) {
    this.sql = sql;
    this.trail = trail;
    this.clock = clock;
  }

  /// Called by the step itself, in its transaction, before the case moves. Refuses
  /// [HandOffRefusal.Blocked], [HandOffRefusal.ReasonNeeded].
  ///
  /// @param reason for passing over what does not hold; blank where nothing is passed over, and
  ///   then not kept
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Actor.Person actor, AssessmentCase file, HandOff handOff, String reason) {
    if (!handOff.blocking().isEmpty()) {
      throw new Refused(new HandOffRefusal.Blocked(handOff.blocking().size()));
    }
    List<Check> open = handOff.open();
    if (open.isEmpty()) {
      return;
    }
    if (reason.isBlank()) {
      throw new Refused(new HandOffRefusal.ReasonNeeded(open.size()));
    }
    for (Check check : open) {
      sql.sql(
              """
              insert into handoff_override (case_id, border, check_code, reason, overridden_by, overridden_at)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(
              file.id(),
              handOff.border().name(),
              check.code(),
              reason.strip(),
              actor.id(),
              clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    trail.append(
        actor,
        new HandOffOverridden(
            file.id(), handOff.border(), open.stream().map(Check::code).toList(), reason.strip()));
  }

  /// How many checks were passed over in the case, by border; borders without any are absent.
  public Map<Border, Integer> ofCase(UUID caseId) {
    Map<Border, Integer> counts = new EnumMap<>(Border.class);
    sql.sql("select border, count(*)::int from handoff_override where case_id = ? group by border")
        .param(caseId)
        .query(r -> {
          counts.put(Border.valueOf(Objects.requireNonNull(r.getString(1))), r.getInt(2));
        });
    return counts;
  }

  record HandOffOverridden(UUID caseId, Border border, List<String> checks, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "HANDOFF_OVERRIDDEN";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("border", border.name(), "checks", checks, "reason", reason);
    }
  }
}
