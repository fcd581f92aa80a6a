package ccso.platform.golden;

import ccso.platform.basis.Role;
import ccso.platform.site.OpenTo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/// One method and path the platform answers, as its controller declares it.
///
/// @param consumes media type of the request where several routes share method and path, else empty
/// @param produces media type asked for, likewise
public record Route(String method, String path, String consumes, String produces, Method handler) {

  /// A route that answers whatever method it is asked by.
  static final String ANY = "*";

  private static final List<Route> ALL = found();

  /// All of them, by path, then method.
  public static List<Route> all() {
    return ALL;
  }

  private static List<Route> found() {
    return controllers()
        .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
        .flatMap(Route::of)
        .sorted(
            Comparator.comparing(Route::path)
                .thenComparing(Route::method)
                .thenComparing(Route::consumes)
                .thenComparing(Route::produces))
        .toList();
  }

  static Stream<Class<?>> controllers() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return scan.findCandidateComponents("ccso.platform").stream()
        .map(
            it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null));
  }

  private static Stream<Route> of(Method handler) {
    var mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
    if (mapping == null) {
      return Stream.empty();
    }
    String method = mapping.method().length == 0 ? ANY : mapping.method()[0].name();
    return Arrays.stream(mapping.path())
        .map(path ->
            new Route(
                method,
                path,
                String.join(",", mapping.consumes()),
                String.join(",", mapping.produces()),
                handler));
  }

  /// The path without the patterns of its variables: `/standard/{category}`.
  public String plainPath() {
    return path.replaceAll("\\{([a-zA-Z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }

  public boolean openToEverybody() {
    return handler.isAnnotationPresent(OpenTo.Everybody.class);
  }

  public boolean openToAnySignedIn() {
    return handler.isAnnotationPresent(OpenTo.SignedIn.class);
  }

  /// Empty for routes that ask for no role.
  public Set<Role> roles() {
    OpenTo open = handler.getAnnotation(OpenTo.class);
    return open == null ? Set.of() : Set.of(open.value());
  }

  /// How the golden list words it.
  String who() {
    if (openToEverybody()) {
      return "everybody";
    }
    return openToAnySignedIn()
        ? "signed in"
        : roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return line().replaceAll(" +", " ");
  }

  String line() {
    return "%-4s %-62s %s%s%s"
        .formatted(
            method,
            path,
            who(),
            consumes.isEmpty() ? "" : ", takes " + consumes,
            produces.isEmpty() ? "" : ", answers " + produces);
  }
}
