package ccso.platform.registration;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What the registers refuse.
public sealed interface RegistrationRefusal extends Refusal {

  /// The table has no such move.
  record NotAllowed(PersonVerb verb, PersonState state) implements RegistrationRefusal {
    @Override
    public String code() {
      return "registration.not-allowed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(verb, state);
    }
  }

  /// An application waits, or a registration holds.
  record AlreadyThere(RegisterKind kind, PersonState state) implements RegistrationRefusal {
    @Override
    public String code() {
      return "registration.already-there";
    }

    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /// Nobody enters anything about himself.
  record OwnRegistration() implements RegistrationRefusal {
    @Override
    public String code() {
      return "registration.own";
    }
  }
}
