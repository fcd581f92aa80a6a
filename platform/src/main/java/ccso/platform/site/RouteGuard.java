package ccso.platform.site;

import ccso.platform.access.AccessPolicy;
import ccso.platform.access.AccessRule;
import ccso.platform.access.Admission;
import ccso.platform.access.CaseDoor;
import ccso.platform.access.CaseStanding;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// The first wall: asks the table of access before anything of a route runs. What is not for
/// somebody answers like a thing that does not exist (decision 14); somebody of the case is told
/// why not, or why not now. Behind it the doors of the rooms ask again.
@Component
class RouteGuard implements HandlerInterceptor {
  private final CurrentActor actors;
  private final AccessPolicy policy;
  private final CaseDoor cases;

  RouteGuard(CurrentActor actors, AccessPolicy policy, CaseDoor cases) {
    this.actors = actors;
    this.policy = policy;
    this.cases = cases;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackageName().startsWith("ccso.")) {
      String path =
          String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
      AccessRule rule =
          policy
              .rule(request.getMethod(), path)
              .orElseThrow(() -> new NotFound(request.getRequestURI()));
      require(rule, request);
    }
    return true;
  }

  private void require(AccessRule rule, HttpServletRequest request) {
    Actor actor = actors.of(request);
    if (rule.variable().isEmpty()) {
      enter(rule.of(actor), Optional.empty(), request);
      return;
    }
    Optional<CaseStanding> standing =
        actor instanceof Actor.Person person
            ? cases.standing(person, variable(request, rule.variable().get()))
            : Optional.empty();
    enter(standing.map(rule::of).orElseGet(Admission.Absent::new), standing, request);
  }

  private void enter(
      Admission admission, Optional<CaseStanding> standing, HttpServletRequest request) {
    switch (admission) {
      case Admission.Admitted _ -> {}
      case Admission.Absent _ -> throw new NotFound(request.getRequestURI());
      case Admission.Barred barred ->
          throw new Refused(cases.refusal(barred, standing.orElseThrow()));
    }
  }

  private static String variable(HttpServletRequest request, String name) {
    Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return found instanceof Map<?, ?> variables ? String.valueOf(variables.get(name)) : "";
  }
}
