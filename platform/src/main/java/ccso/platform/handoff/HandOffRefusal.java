package ccso.platform.handoff;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What a border refuses.
public sealed interface HandOffRefusal extends Refusal {

  /// A hard check does not hold; no reason helps.
  record Blocked(int checks) implements HandOffRefusal {
    @Override
    public String code() {
      return "handoff.blocked";
    }

    @Override
    public List<Object> arguments() {
      return List.of(checks);
    }
  }

  /// A check does not hold, and no reason was given to pass it over.
  record ReasonNeeded(int checks) implements HandOffRefusal {
    @Override
    public String code() {
      return "handoff.reason-needed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(checks);
    }
  }
}
