package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import java.util.UUID;

/// Who opens the content of evidence, and on whose side of the case.
public record EvidenceReader(UUID person, Side side) {

  /// Worded under `evidence.access.side.<name>`.
  public enum Side {
    MEMBER,
    PARTNER,
    TEAM
  }

  public static EvidenceReader member(Actor.Person person) {
    return new EvidenceReader(person.id(), Side.MEMBER);
  }

  public static EvidenceReader partner(Actor.Person person) {
    return new EvidenceReader(person.id(), Side.PARTNER);
  }

  public static EvidenceReader team(Actor.Person person) {
    return new EvidenceReader(person.id(), Side.TEAM);
  }
}
