package ccso.platform.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// What a session remembers of somebody signed in: the id alone; name and rights are read anew for
/// each request.
public record SignedInPerson(UUID id) implements Principal, Serializable {
  @Override
  public String getName() {
    return id.toString();
  }
}
