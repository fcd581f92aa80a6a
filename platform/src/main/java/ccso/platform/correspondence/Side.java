package ccso.platform.correspondence;

import java.util.List;

/// From which side of a case somebody reads and writes; worded under `side.<name>`.
public enum Side {
  APPLICANT,
  TEAM,
  CENTRE;

  /// Whom this side can write to, the usual one first.
  public List<Audience> audiences() {
    return switch (this) {
      case APPLICANT -> List.of(Audience.APPLICANT, Audience.CENTRE);
      case TEAM -> List.of(Audience.APPLICANT, Audience.TEAM, Audience.CENTRE);
      case CENTRE -> List.of(Audience.APPLICANT, Audience.CENTRE);
    };
  }
}
