package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Role;

/// Who may write in the register; to everybody else what was asked for is not there.
final class RegisterOfficer {
  private RegisterOfficer() {}

  static Actor.Person of(Actor actor, String asked) {
    if (actor instanceof Actor.Person person && person.holds(Role.REGISTER_OFFICER)) {
      return person;
    }
    throw new NotFound(asked);
  }
}
