package ccso.platform.access;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refusal;
import java.util.Optional;

/// What the guard asks of the room that keeps the cases.
public interface CaseDoor {

  /// @return empty where there is no such case
  Optional<CaseStanding> standing(Actor.Person person, String caseNumber);

  /// The words for somebody of the case who may not do this, or not now.
  Refusal refusal(Admission.Barred barred, CaseStanding standing);
}
