package ccso.platform.evidence;

import java.util.Arrays;
import java.util.Optional;

/// Why something of the material was masked (脱敏) or is only shown on site (仅现场查阅); worded under
/// `evidence.withheld.<name>`.
public enum Withheld {
  PERSONAL_DATA,
  TRADE_SECRET,
  /// What would help an attacker: configuration, network plans.
  SECURITY,
  /// The original cannot leave its place.
  ORIGINAL;

  public static Optional<Withheld> find(String code) {
    return Arrays.stream(values()).filter(it -> it.name().equals(code)).findFirst();
  }
}
