package ccso.platform.site;

import ccso.platform.basis.Actor;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/// Turns what routes answer into responses.
@Component
class PageAnswers implements HandlerMethodReturnValueHandler {
  private static final String NOTICE = "notice";

  private final TemplateEngine templates;
  private final CurrentActor actors;
  private final MessageSource messages;
  private final SiteSettings settings;
  private final UnreadCount unread;
  private final JsonMapper json;

  PageAnswers(
      TemplateEngine templates,
      CurrentActor actors,
      MessageSource messages,
      SiteSettings settings,
      UnreadCount unread,
      JsonMapper json) {
    this.templates = templates;
    this.actors = actors;
    this.messages = messages;
    this.settings = settings;
    this.unread = unread;
    this.json = json;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest webRequest)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletRequest request =
        Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    HttpServletResponse response =
        Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
    if (ApiRequest.byProgram(request)) {
      answer(answer, request, response);
      return;
    }
    switch (answer) {
      case Page page -> write(page, request, response);
      case SeeOther there -> send(there, request, response);
      case null -> throw new IllegalStateException("a route answered nothing");
      default -> throw new IllegalStateException("a route answered " + answer);
    }
  }

  private void answer(
      @Nullable Object answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Words words = new Words(messages, ApiAnswer.locale(request));
    switch (answer) {
      case Page page ->
          ApiAnswer.write(json, response, ApiAnswer.status(page), ApiAnswer.of(page, words));
      case SeeOther there ->
          ApiAnswer.write(json, response, HttpStatus.OK, ApiAnswer.done(there, words));
      case null -> throw new IllegalStateException("a route answered nothing");
      default -> throw new IllegalStateException("a route answered " + answer);
    }
  }

  /// Renders fully before the first byte goes out, so that a fault in a template is still an error
  /// page.
  void write(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput out = new Utf8ByteOutput();
    templates.render(
        page.template() + ".jte", Map.of("shell", shell(request), "page", page.model()), out);
    response.setStatus(page.status().value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", words(request).lang());
    response.setContentLength(out.getContentLength());
    out.writeTo(response.getOutputStream());
  }

  private void send(SeeOther there, HttpServletRequest request, HttpServletResponse response) {
    if (there.sayKey() != null) {
      String said = words(request).t(there.sayKey(), there.arguments().toArray());
      RequestContextUtils.getOutputFlashMap(request).put(NOTICE, said);
      RequestContextUtils.saveOutputFlashMap(there.location(), request, response);
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader("Location", there.location());
  }

  private Shell shell(HttpServletRequest request) {
    Asked asked = new Asked(request);
    CsrfToken csrf = asked.carriesForms() ? asked.csrf() : null;
    Actor actor = actors.of(request);
    return new Shell(
        words(request),
        actor,
        asked.path(),
        csrf == null ? "" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        asked.notice(),
        settings.demo(),
        actor instanceof Actor.Person person ? unread.of(person) : 0);
  }

  private Words words(HttpServletRequest request) {
    return new Words(messages, RequestContextUtils.getLocale(request));
  }

  /// What the shell needs to know of the request.
  private record Asked(HttpServletRequest request) {
    String path() {
      String query = request.getQueryString();
      String rest =
          query == null ? "" : query.replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
      String uri = request.getRequestURI();
      return rest.isEmpty() ? uri : uri + "?" + rest;
    }

    /// Touching the token makes a session.
    @Nullable CsrfToken csrf() {
      return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    /// Public pages carry no token, so that a stranger gets no session.
    boolean carriesForms() {
      return request.getUserPrincipal() != null
          || request.getRequestURI().equals("/login")
          || request.getRequestURI().equals("/signup");
    }

    @Nullable String notice() {
      Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
      return flash == null ? null : (String) flash.get(NOTICE);
    }
  }
}
