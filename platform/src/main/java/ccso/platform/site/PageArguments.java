package ccso.platform.site;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Gives routes their `Actor`, `Actor.Person` and `Words` parameters.
@Component
class PageArguments implements HandlerMethodArgumentResolver {
  private final CurrentActor actors;
  private final MessageSource messages;

  PageArguments(CurrentActor actors, MessageSource messages) {
    this.actors = actors;
    this.messages = messages;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Actor.class || type == Actor.Person.class || type == Words.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    if (parameter.getParameterType() == Words.class) {
      return new Words(messages, RequestContextUtils.getLocale(request));
    }
    Actor actor = actors.of(request);
    if (parameter.getParameterType() == Actor.Person.class && !(actor instanceof Actor.Person)) {
      throw new NotFound(request.getRequestURI());
    }
    return actor;
  }
}
