package ccso.platform.onsite;

import ccso.catalogue.Requirement;
import ccso.platform.assessment.RecordOnSite;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One interview, inspection or test call is recorded for all requirements it speaks to (访谈与检查记录):
/// each gets the record, so that its verdict can rest on it. Idempotent by the client's number.
///
/// Refuses: requirement numbers that are not in the edition, and none ([Faulty]); what
/// [RecordOnSite] refuses.
@Component
public class RecordForMany {
  private static final int MOST = 40;

  private final TeamCases teamCases;
  private final RecordOnSite recordOnSite;

  RecordForMany(TeamCases teamCases, RecordOnSite recordOnSite) {
    this.teamCases = teamCases;
    this.recordOnSite = recordOnSite;
  }

  /// @param numbers of the requirements, with anything between them
  /// @param post such as 夜班座席, never a name
  /// @param note questions and answers, or what was seen
  public record Seen(
      UUID clientId, String numbers, String method, String post, String place, String note) {}

  /// @return how many requirements have the record
  @Transactional
  public int add(Actor assessor, String caseNumber, Seen seen) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    Set<Requirement> tied = tied(opened, seen.numbers());
    for (Requirement requirement : tied) {
      recordOnSite.add(
          assessor,
          caseNumber,
          new RecordOnSite.Seen(
              clientId(seen.clientId(), requirement.key()),
              requirement.key(),
              seen.method(),
              seen.post(),
              seen.place(),
              seen.note()));
    }
    return tied.size();
  }

  private static Set<Requirement> tied(TeamCase opened, String numbers) {
    Set<Requirement> tied = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String no : numbers.strip().split("[^0-9.]+", -1)) {
      if (!no.isEmpty()) {
        Optional<Requirement> found =
            opened.edition().requirements().stream()
                .filter(it -> it.no().value().equals(no))
                .findFirst();
        found.ifPresentOrElse(tied::add, () -> unknown.add(no));
      }
    }
    if (!unknown.isEmpty()) {
      throw new Faulty(
          List.of(FieldFault.of("numbers", "onsite.numbers-unknown", String.join(", ", unknown))));
    }
    if (tied.isEmpty() || tied.size() > MOST) {
      throw new Faulty(List.of(FieldFault.of("numbers", "onsite.numbers", MOST)));
    }
    return tied;
  }

  /// The same record gives the same requirement the same number.
  private static UUID clientId(UUID record, String key) {
    return UUID.nameUUIDFromBytes((record + " " + key).getBytes(StandardCharsets.UTF_8));
  }
}
