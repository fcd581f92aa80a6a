package ccso.platform.registration;

import java.util.Arrays;
import java.util.Optional;

/// The three registers (deck D20), worded under `people-register.kind.<name>`.
public enum RegisterKind {
  ASSESSOR,
  COORDINATOR,
  PARTNER;

  /// Empty for what is none.
  static Optional<RegisterKind> of(String typed) {
    return Arrays.stream(values()).filter(it -> it.name().equals(typed)).findFirst();
  }
}
