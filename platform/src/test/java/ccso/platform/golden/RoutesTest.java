package ccso.platform.golden;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.access.AccessPolicy;
import ccso.platform.site.PublicAddresses;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Who may call what, written down whole.
class RoutesTest {
  private static final List<Route> ROUTES = Route.all();

  /// Answered by a filter before any controller is asked.
  private static final Map<String, String> BY_FILTER = Map.of("POST /logout", "signed in");

  /// Public addresses that are no pages.
  private static final Map<String, String> NO_PAGES =
      Map.of(
          "/assets/**", "style sheets, scripts and pictures",
          "/favicon.ico", "asked for by browsers unasked; not there",
          "/robots.txt", "asked for by crawlers unasked; not there");

  @Test
  @Tag("golden")
  void theRoutesAreTheOnesWrittenDown() {
    Stream<String> byFilter =
        BY_FILTER.entrySet().stream()
            .map(it -> {
              String[] route = it.getKey().split(" ", 2);
              return "%-4s %-62s %s".formatted(route[0], route[1], it.getValue());
            });
    GoldenFile.of("routes.txt")
        .isStill(
            Stream.concat(ROUTES.stream().map(Route::line), byFilter)
                .map(it -> it + "\n")
                .collect(Collectors.joining()));
  }

  @Test
  void everyRouteHasItsLineInTheTableOfAccessAndEveryLineItsRoute() {
    assertThat(
            ROUTES.stream()
                .map(it -> it.method() + " " + it.plainPath())
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(50)
        .isEqualTo(
            AccessPolicy.current().rules().stream()
                .map(it -> it.method() + " " + it.path())
                .collect(Collectors.toSet()));
  }

  @Test
  void everyRouteHasOneMethodAndAPathOfItsOwn() {
    assertThat(ROUTES.stream().filter(it -> it.method().equals(Route.ANY)).map(Route::path))
        .as("the server hands a failed request on by the method it came with")
        .containsExactly("/error");
    assertThat(handlers())
        .allSatisfy(it -> {
          var mapping = AnnotatedElementUtils.findMergedAnnotation(it, RequestMapping.class);
          assertThat(mapping == null ? 1 : mapping.method().length).as("%s", it).isLessThan(2);
          assertThat(mapping == null || mapping.path().length > 0).as("%s", it).isTrue();
        });
    assertThat(Route.controllers())
        .noneMatch(it -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class));
  }

  @Test
  void whatIsOpenToEverybodyLiesUnderAPublicAddressAndTheOtherWayRound() {
    assertThat(ROUTES)
        .allSatisfy(it ->
            assertThat(isPublic(it.plainPath()))
                .as("%s %s under a public address", it.method(), it.path())
                .isEqualTo(it.openToEverybody()));
  }

  @Test
  void everyPublicAddressIsAnswered() {
    assertThat(PublicAddresses.PATTERNS)
        .filteredOn(pattern -> ROUTES.stream().noneMatch(it -> matches(pattern, it.plainPath())))
        .as("public addresses without a page")
        .containsExactlyInAnyOrderElementsOf(NO_PAGES.keySet());
  }

  private static List<Method> handlers() {
    return Route.controllers().flatMap(it -> Arrays.stream(it.getDeclaredMethods())).toList();
  }

  private static boolean isPublic(String path) {
    return PublicAddresses.PATTERNS.stream().anyMatch(it -> matches(it, path));
  }

  private static boolean matches(String pattern, String path) {
    PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
    return parsed.matches(PathContainer.parsePath(path.replaceAll("[{}]", "")));
  }
}
