package ccso.platform.assignment;

import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseTransition.Party;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the desk shows, as it stands in the query string; what is not understood filters nothing.
///
/// @param due `over`, `today`, `week`; empty for all
public record DeskFilter(@Nullable CaseState state, @Nullable Party turn, String due) {
  /// Working days that count as this week.
  static final int WEEK = 5;

  static DeskFilter of(String state, String turn, String due) {
    return new DeskFilter(
        find(CaseState.values(), state).filter(it -> it != CaseState.DRAFT).orElse(null),
        find(Party.values(), turn).orElse(null),
        Set.of("over", "today", "week").contains(due) ? due : "");
  }

  /// States to read: the one asked for, else all that are not closed.
  Set<CaseState> states() {
    if (state != null) {
      return EnumSet.of(state);
    }
    Set<CaseState> open = EnumSet.allOf(CaseState.class);
    open.removeIf(it -> it == CaseState.DRAFT || it.closed());
    return open;
  }

  boolean shows(DeskPages.Row row) {
    var deadline = row.deadline();
    boolean turned = turn == null || (deadline != null && deadline.by() == turn);
    boolean timed =
        switch (due) {
          case "over" -> deadline != null && deadline.over();
          case "today" -> row.runs() && row.left() <= 0;
          case "week" -> row.runs() && row.left() <= WEEK;
          default -> true;
        };
    return turned && timed;
  }

  public boolean all() {
    return state == null && turn == null && due.isEmpty();
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
    return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
  }
}
