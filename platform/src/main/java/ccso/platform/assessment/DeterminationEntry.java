package ccso.platform.assessment;

import ccso.judging.Stage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One determination as appended; never changed.
///
/// @param replaces the entry that counted before, null for the first
/// @param undoes the entry this one takes back, null for a judgement
/// @param countersigned only ever for 不适用
/// @param settled only ever for an on-site entry that contradicts the desk
public record DeterminationEntry(
    long seq,
    String requirementKey,
    Stage stage,
    Judgement judgement,
    String reason,
    UUID by,
    String byName,
    Instant at,
    @Nullable Long replaces,
    @Nullable Long undoes,
    @Nullable Signed countersigned,
    @Nullable Settled settled) {

  /// The same, the earlier entry standing for its second person.
  DeterminationEntry countersignedBy(DeterminationEntry earlier) {
    var signed = new Signed(earlier.by(), earlier.byName(), earlier.at());
    return new DeterminationEntry(
        seq,
        requirementKey,
        stage,
        judgement,
        reason,
        by,
        byName,
        at,
        replaces,
        undoes,
        signed,
        settled);
  }

  /// The second person of a 不适用.
  public record Signed(UUID by, String byName, Instant at) {}

  /// The lead's reason why the on-site value stands against the desk's.
  public record Settled(String reason, String byName, Instant at) {}
}
