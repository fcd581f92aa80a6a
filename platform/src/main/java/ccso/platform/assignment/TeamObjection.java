package ccso.platform.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 异议: the applicant objects, with reasons, to members of the team that was announced to it.
///
/// @param against invitations
/// @param replaced the invitations the centre gave up because of it; null while undecided
public record TeamObjection(
    UUID id,
    List<UUID> against,
    String reason,
    Instant raisedAt,
    @Nullable List<UUID> replaced,
    String answer,
    @Nullable Instant decidedAt) {
  public TeamObjection {
    against = List.copyOf(against);
    replaced = replaced == null ? null : List.copyOf(replaced);
  }

  public boolean open() {
    return decidedAt == null;
  }

  public boolean upheld() {
    return replaced != null && !replaced.isEmpty();
  }
}
