package ccso.platform.site;

import ccso.platform.access.AccessPolicy;
import ccso.platform.access.AccessRule;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The operations a program can call, read off the routes themselves, so that the description
/// cannot fall behind them.
@Component
class ApiOperations {

  /// One operation.
  ///
  /// @param fields names of the form's fields; a route that reads a free form names none
  /// @param files whether files go with it
  /// @param who roles, relations to the case and its states, `signed in` or `everybody`
  public record Operation(
      String method, String path, List<String> fields, boolean files, String who) {}

  private final ObjectProvider<RequestMappingHandlerMapping> routes;
  private final AccessPolicy policy;

  ApiOperations(ObjectProvider<RequestMappingHandlerMapping> routes, AccessPolicy policy) {
    this.routes = routes;
    this.policy = policy;
  }

  /// By path, then method. Pages that are only for the eye are left out.
  List<Operation> all() {
    Map<String, Operation> all = new TreeMap<>();
    routes.stream()
        .flatMap(it -> it.getHandlerMethods().entrySet().stream())
        .filter(it -> it.getValue().getBeanType().getPackageName().startsWith("ccso."))
        .flatMap(it -> of(it.getKey(), it.getValue()))
        .forEach(it -> all.merge(it.path() + " " + it.method(), it, ApiOperations::both));
    return all.values().stream()
        .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
        .toList();
  }

  private Stream<Operation> of(RequestMappingInfo info, HandlerMethod handler) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    boolean data = ResponseEntity.class.isAssignableFrom(handler.getMethod().getReturnType());
    return methods.stream()
        .filter(method -> method == RequestMethod.POST || data)
        .flatMap(method ->
            info.getPatternValues().stream()
                .map(path ->
                    new Operation(
                        method.name(),
                        AccessPolicy.plain(path),
                        fields(handler.getMethod()),
                        files(handler.getMethod()),
                        who(method.name(), path))));
  }

  private String who(String method, String path) {
    return policy.rule(method, path).map(AccessRule::who).orElse("nobody");
  }

  private static Operation both(Operation one, Operation other) {
    Set<String> fields = new LinkedHashSet<>(one.fields());
    fields.addAll(other.fields());
    return new Operation(
        one.method(),
        one.path(),
        fields.stream().sorted().toList(),
        one.files() || other.files(),
        one.who());
  }

  private static List<String> fields(Method handler) {
    return Arrays.stream(handler.getParameters())
        .filter(it -> !it.isAnnotationPresent(PathVariable.class) && !file(it))
        .flatMap(ApiOperations::fields)
        .sorted()
        .toList();
  }

  private static Stream<String> fields(Parameter parameter) {
    RequestParam named = parameter.getAnnotation(RequestParam.class);
    if (named != null && !Map.class.isAssignableFrom(parameter.getType())) {
      String name = named.name().isEmpty() ? named.value() : named.name();
      return Stream.of(name.isEmpty() ? parameter.getName() : name);
    }
    boolean form =
        parameter.getType().isRecord()
            && !ccso.platform.basis.Actor.class.isAssignableFrom(parameter.getType());
    return form || parameter.isAnnotationPresent(RequestBody.class)
        ? Arrays.stream(parameter.getType().getRecordComponents()).map(it -> it.getName())
        : Stream.empty();
  }

  private static boolean files(Method handler) {
    return Arrays.stream(handler.getParameters()).anyMatch(ApiOperations::file);
  }

  private static boolean file(Parameter parameter) {
    return MultipartFile.class.isAssignableFrom(parameter.getType())
        || parameter.getParameterizedType().getTypeName().contains("MultipartFile");
  }

  /// OpenAPI 3.1: what a generator of clients needs, no more.
  Map<String, Object> description() {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Operation operation : all()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put(
          "operationId", operation.method().toLowerCase(java.util.Locale.ROOT) + operation.path());
      one.put("x-open-to", operation.who());
      one.put("parameters", parameters(operation));
      if (operation.method().equals("POST")) {
        one.put("requestBody", body(operation));
      }
      one.put(
          "responses",
          Map.of(
              "200",
              Map.of("description", "done"),
              "4XX",
              Map.of("description", "RFC 9457 problem")));
      @SuppressWarnings("unchecked")
      Map<String, Object> path =
          (Map<String, Object>)
              paths.computeIfAbsent(
                  ApiConfiguration.PREFIX + operation.path(), it -> new LinkedHashMap<>());
      path.put(operation.method().toLowerCase(java.util.Locale.ROOT), one);
    }
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("openapi", "3.1.0");
    description.put("info", Map.of("title", "CCSO", "version", "1"));
    description.put("security", List.of(Map.of("key", List.of())));
    description.put(
        "components",
        Map.of("securitySchemes", Map.of("key", Map.of("type", "http", "scheme", "bearer"))));
    description.put("paths", paths);
    return description;
  }

  private static List<Map<String, Object>> parameters(Operation operation) {
    return java.util.regex.Pattern.compile("\\{([a-zA-Z]+)}")
        .matcher(operation.path())
        .results()
        .map(it -> {
          Map<String, Object> parameter = new LinkedHashMap<>();
          parameter.put("name", it.group(1));
          parameter.put("in", "path");
          parameter.put("required", true);
          parameter.put("schema", Map.of("type", "string"));
          return parameter;
        })
        .toList();
  }

  private static Map<String, Object> body(Operation operation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    operation.fields().forEach(it -> fields.put(it, Map.of()));
    return Map.of(
        "content",
        Map.of(
            operation.files() ? "multipart/form-data" : "application/json",
            Map.of("schema", Map.of("type", "object", "properties", fields))));
  }
}
