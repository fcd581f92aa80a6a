package ccso.platform.site;

import ccso.platform.account.People;
import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts in a request, with the rights of this moment; read once a request. A person disabled
/// meanwhile is nobody.
@Component
public class CurrentActor {
  private static final String KEPT = CurrentActor.class.getName();

  private final People people;

  CurrentActor(People people) {
    this.people = people;
  }

  public Actor of(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof Actor kept) {
      return kept;
    }
    Actor actor = read();
    request.setAttribute(KEPT, actor);
    return actor;
  }

  private Actor read() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      return people.findActor(person.id()).<Actor>map(p -> p).orElseGet(Actor.Anyone::new);
    }
    return new Actor.Anyone();
  }
}
