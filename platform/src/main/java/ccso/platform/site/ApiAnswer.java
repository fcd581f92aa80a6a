package ccso.platform.site;

import ccso.platform.basis.FieldFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/// What a program gets instead of a page. Done: where to go on and what was said. Not done: a
/// problem (RFC 9457) with the same words a person reads, and the faults by field. A page that is
/// only for the eye has no JSON: its data are at addresses of their own.
final class ApiAnswer {
  private ApiAnswer() {}

  static Map<String, Object> done(SeeOther there, Words words) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("location", ApiConfiguration.PREFIX + there.location());
    if (there.sayKey() != null) {
      answer.put("said", words.t(there.sayKey(), there.arguments().toArray()));
    }
    return answer;
  }

  static Map<String, Object> problem(HttpStatus status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("status", status.value());
    problem.put("title", title);
    problem.put("detail", detail);
    return problem;
  }

  static HttpStatus status(Page page) {
    return page.model() instanceof ErrorPage || page.status().isError()
        ? page.status()
        : HttpStatus.NOT_ACCEPTABLE;
  }

  static Map<String, Object> of(Page page, Words words) {
    if (page.model() instanceof ErrorPage error) {
      Map<String, Object> problem =
          problem(page.status(), error.title(), (error.what() + " " + error.todo()).strip());
      if (!error.reference().isEmpty()) {
        problem.put("reference", error.reference());
      }
      return problem;
    }
    if (!page.status().isError()) {
      return problem(
          HttpStatus.NOT_ACCEPTABLE, words.t("api.page-only"), words.t("api.page-only.todo"));
    }
    Map<String, Object> problem =
        problem(page.status(), words.t("api.not-taken"), words.t("api.not-taken.todo"));
    problem.put(
        "faults",
        faults(page.model()).stream()
            .map(it ->
                Map.of(
                    "field", it.field(),
                    "code", it.code(),
                    "text", words.t("fault." + it.code(), it.arguments().toArray())))
            .toList());
    return problem;
  }

  /// Page models carry the faults of their form in a component of this name.
  private static List<FieldFault> faults(Object model) {
    return Arrays.stream(
            model instanceof Record
                ? model.getClass().getRecordComponents()
                : new RecordComponent[0])
        .filter(it -> it.getName().equals("faults"))
        .findFirst()
        .map(it -> read(it, model))
        .orElse(List.of());
  }

  private static List<FieldFault> read(RecordComponent component, Object model) {
    try {
      return component.getAccessor().invoke(model) instanceof List<?> list
          ? list.stream().filter(FieldFault.class::isInstance).map(FieldFault.class::cast).toList()
          : List.of();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a page model's faults cannot be read", e);
    }
  }

  static Locale locale(HttpServletRequest request) {
    String asked = request.getHeader("Accept-Language");
    return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en")
        ? Locale.ENGLISH
        : Words.CHINESE;
  }

  static void write(
      JsonMapper json, HttpServletResponse response, HttpStatus status, Map<String, Object> answer)
      throws IOException {
    byte[] bytes = json.writeValueAsBytes(answer);
    response.setStatus(status.value());
    response.setContentType(
        status.isError() ? "application/problem+json" : "application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
