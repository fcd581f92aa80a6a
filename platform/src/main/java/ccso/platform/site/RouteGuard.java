package ccso.platform.site;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets nobody call a route that is not open to one of his roles: the answer is that of a thing
/// that does not exist.
@Component
class RouteGuard implements HandlerInterceptor {
  private final CurrentActor actors;

  RouteGuard(CurrentActor actors) {
    this.actors = actors;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !allowed(method, request)) {
      throw new NotFound(request.getRequestURI());
    }
    return true;
  }

  private boolean allowed(HandlerMethod method, HttpServletRequest request) {
    if (method.hasMethodAnnotation(OpenTo.Everybody.class)
        || !method.getBeanType().getPackageName().startsWith("ccso.")) {
      return true;
    }
    if (!(actors.of(request) instanceof Actor.Person person)) {
      return false;
    }
    OpenTo open = method.getMethodAnnotation(OpenTo.class);
    return method.hasMethodAnnotation(OpenTo.SignedIn.class)
        || (open != null && Arrays.stream(open.value()).anyMatch(person::holds));
  }
}
