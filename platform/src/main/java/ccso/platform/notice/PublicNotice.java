package ccso.platform.notice;

import ccso.judging.Ownership;
import ccso.platform.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A decision to grant as the public was told of it (公示). What it says does not change when the
/// organisation does.
///
/// @param number as in `GS-2026-0001`
/// @param round of the decision it tells of
/// @param sites addresses, at least one
/// @param firstDay from which it is public
/// @param lastDay on which an objection is still taken, inclusive
/// @param reopened an objection was upheld: nothing is issued on this decision
public record PublicNotice(
    String number,
    UUID caseId,
    CaseNumber caseNumber,
    int round,
    String holder,
    String holderEn,
    String creditCode,
    String centre,
    List<String> sites,
    int seats,
    Ownership ownership,
    String businessScope,
    String standardCode,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean reopened) {

  public PublicNotice {
    sites = List.copyOf(sites);
  }

  /// How a notice stands, worded under `notice.standing.<name>`.
  public enum Standing {
    RUNNING,
    ENDED,
    REOPENED
  }

  public Standing standing(LocalDate today) {
    if (reopened) {
      return Standing.REOPENED;
    }
    return today.isAfter(lastDay) ? Standing.ENDED : Standing.RUNNING;
  }
}
