package ccso.platform.golden;

import ccso.platform.access.AccessPolicy;
import ccso.platform.access.AccessRule;
import ccso.platform.basis.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  private static final AccessPolicy POLICY = AccessPolicy.current();
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
    return AccessPolicy.plain(path);
  }

  /// The table's line for it.
  public AccessRule rule() {
    return POLICY
        .rule(method, path)
        .orElseThrow(() -> new AssertionError("no line for " + method + " " + path));
  }

  public boolean openToEverybody() {
    return rule().openToEverybody();
  }

  public boolean openToAnySignedIn() {
    return rule().whom() instanceof AccessRule.Whom.SignedIn;
  }

  /// Empty for routes that ask for no role.
  public Set<Role> roles() {
    return rule().roles();
  }

  /// How the golden list words it.
  String who() {
    return rule().who();
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
