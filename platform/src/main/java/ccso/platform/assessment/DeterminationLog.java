package ccso.platform.assessment;

import ccso.platform.assessment.Determinations.NewEntry;
import ccso.platform.audit.AuditTrail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Appends entries, each with its own line in the audit trail; two statements, however many they
/// are. The caller holds the case's lock and has asked the rules.
@Component
class DeterminationLog {
  private final Determinations determinations;
  private final AuditTrail trail;
  private final InstantSource clock;

  DeterminationLog(Determinations determinations, AuditTrail trail, InstantSource clock) {
    this.determinations = determinations;
    this.trail = trail;
    this.clock = clock;
  }

  /// @return as they now stand, in the order given
  List<DeterminationEntry> append(
      TeamCase opened, Standings before, @Nullable UUID batch, List<NewEntry> entries) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<UUID, Long> seqs =
        determinations.append(opened.id(), opened.member().id(), at, batch, entries);
    List<DeterminationEntry> written =
        entries.stream().map(it -> entry(opened, it, seqs, at)).toList();
    trail.append(
        opened.member(), written.stream().map(it -> event(opened, before, batch, it)).toList());
    return written;
  }

  private static DeterminationEntry entry(
      TeamCase opened, NewEntry entry, Map<UUID, Long> seqs, Instant at) {
    Long seq = seqs.get(entry.clientId());
    if (seq == null) {
      throw new IllegalStateException("written twice: " + entry.clientId());
    }
    return new DeterminationEntry(
        seq,
        entry.requirementKey(),
        entry.stage(),
        entry.judgement(),
        entry.reason(),
        opened.member().id(),
        opened.member().name(),
        at,
        entry.replaces(),
        entry.undoes(),
        null,
        null);
  }

  private static DeterminationJudged event(
      TeamCase opened, Standings before, @Nullable UUID batch, DeterminationEntry entry) {
    Standing standing = before.find(entry.requirementKey()).orElseThrow();
    return new DeterminationJudged(
        opened.id(),
        standing.requirement().no().value(),
        entry.stage(),
        standing.judgement(entry.stage()),
        entry.judgement(),
        entry.replaces(),
        entry.seq(),
        batch,
        entry.undoes());
  }
}
