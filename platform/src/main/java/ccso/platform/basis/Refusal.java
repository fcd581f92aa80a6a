package ccso.platform.basis;

import java.util.List;

/// Why something that was asked for is not done. Each module seals its own; the words stand once,
/// in the messages under `refusal.<code>`, in Chinese and English.
public interface Refusal {

  /// Lower-case words with hyphens, preceded by the module: `casefile.moved-on`.
  String code();

  /// What the words need, in their order.
  default List<Object> arguments() {
    return List.of();
  }
}
