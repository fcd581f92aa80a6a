package ccso.platform.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A registered assessor (注册评审员) with everything a draw needs to know of him.
///
/// @param number registration number, the key of the draw: unique, never reused
/// @param validUntil last day of the registration, inclusive
/// @param suspended the registration does not hold: 暂停 or 撤销
/// @param languages ISO 639 codes of what the person works in
public record RegisteredAssessor(
    UUID person,
    String name,
    String number,
    Level level,
    String region,
    LocalDate validUntil,
    boolean suspended,
    List<String> languages,
    List<Employment> employments) {
  public RegisteredAssessor {
    languages = List.copyOf(languages);
    employments = List.copyOf(employments);
  }

  /// 实习, 评审员, 高级; only the last may lead.
  public enum Level {
    PROVISIONAL,
    FULL,
    SENIOR
  }

  public boolean mayLead() {
    return level == Level.SENIOR;
  }
}
