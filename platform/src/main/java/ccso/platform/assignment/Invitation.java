package ccso.platform.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody drawn is asked to take a seat on the team (邀请).
///
/// @param due last day for an answer
/// @param answer the latest; null while there is none
/// @param reason of the latest answer; empty where it needs none
public record Invitation(
    UUID id,
    UUID drawId,
    UUID person,
    String name,
    String number,
    boolean lead,
    Instant invitedAt,
    LocalDate due,
    @Nullable Answer answer,
    String reason,
    @Nullable Instant answeredAt) {

  /// What became of it.
  public enum Answer {
    /// 接受, with a declaration of no conflict.
    ACCEPTED,
    /// 谢绝, or stepped back before the team was confirmed.
    DECLINED,
    /// 回避: declared a conflict.
    CONFLICTED,
    /// 更换: the centre upheld the applicant's objection, or found a bar.
    REPLACED
  }

  /// Where it stands on a day. Worded under `invitation.standing.<name>`.
  public enum Standing {
    OPEN,
    OVERDUE,
    ACCEPTED,
    DECLINED,
    CONFLICTED,
    REPLACED
  }

  public Standing standing(LocalDate today) {
    if (answer == null) {
      return today.isAfter(due) ? Standing.OVERDUE : Standing.OPEN;
    }
    return Standing.valueOf(answer.name());
  }

  /// The seat is taken, or may yet be.
  boolean holdsSeat(LocalDate today) {
    Standing now = standing(today);
    return now == Standing.OPEN || now == Standing.ACCEPTED;
  }
}
