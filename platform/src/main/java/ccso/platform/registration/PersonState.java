package ccso.platform.registration;

import java.util.EnumSet;

/// Where somebody's registration stands (注册状态), worded under `personstate.<name>`. 失效 comes from
/// the calendar, the day after the last day of validity, and is never stored.
public enum PersonState {
  APPLIED,
  IN_TRAINING,
  EXAMINED,
  REGISTERED,
  SUSPENDED,
  LAPSED,
  REVOKED,
  NOT_ADMITTED;

  private static final EnumSet<PersonState> LISTED =
      EnumSet.of(REGISTERED, SUSPENDED, LAPSED, REVOKED);

  /// Whether the public register shows it: whoever has or had a number.
  public boolean listed() {
    return LISTED.contains(this);
  }

  /// What is stored, as it stands by the calendar.
  ///
  /// @param over the last day of validity is past
  PersonState by(boolean over) {
    return over && (this == REGISTERED || this == SUSPENDED) ? LAPSED : this;
  }
}
