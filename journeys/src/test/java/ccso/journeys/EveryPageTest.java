package ccso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.site.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPattern;

/// Every page that somebody can reach by links, at the desk and on the phone: no violation of WCAG
/// 2.2 A and AA, no sideways scroll. Pages are found by walking from link to link as each kind of
/// user.
class EveryPageTest {
  /// So that each kind of page is met in a state in which it has something to show.
  private static final List<String> PEOPLE =
      List.of(
          "zhoumin",
          "hehai",
          "tangli",
          "guyue",
          "partner",
          "chenli",
          "like",
          "wuqian",
          "shenhang",
          "heyu",
          "clerk",
          "committee",
          "register",
          "regulator",
          "admin",
          "auditor");

  /// Kinds of pages met at least. Teams are drawn by lot, so a walk does not meet all of them each
  /// time; those it did not meet are listed beside the pictures.
  private static final int ENOUGH = 45;

  private final Set<String> looked = new TreeSet<>();

  @Test
  void noPageShutsAnybodyOutAndNoneScrollsSideways() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/every-page"));
    try (InTheBrowser browser = new InTheBrowser()) {
      Set<PathPattern> pages = pages(browser.platform());
      try (Somebody stranger = browser.stranger()) {
        walk(stranger, pages, folder, "/", "/login");
      }
      for (String name : PEOPLE) {
        try (Somebody person = browser.demo(name)) {
          walk(person, pages, folder, "/home");
        }
      }
      Files.write(
          folder.resolve("not-met.txt"),
          pages.stream()
              .map(PathPattern::getPatternString)
              .filter(it -> !looked.contains(it))
              .sorted()
              .toList());
      assertThat(looked).hasSizeGreaterThan(ENOUGH);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private void walk(Somebody person, Set<PathPattern> pages, Path folder, String... from) {
    Deque<String> ahead = new ArrayDeque<>(List.of(from));
    Set<String> been = new HashSet<>();
    while (!ahead.isEmpty()) {
      String address = ahead.poll();
      Optional<PathPattern> page = page(pages, address);
      if (page.isEmpty() || !been.add(once(page.get(), address))) {
        continue;
      }
      person.opens(address);
      String pattern = page.get().getPatternString();
      if (looked.add(pattern)) {
        person.looksAtThePage(folder, pattern.replaceAll("[^a-z0-9]+", "-"));
      }
      ahead.addAll(person.links());
    }
  }

  /// Each kind of page once for each person; the first page of a case once for each case, since
  /// what it leads to hangs on the state.
  private static String once(PathPattern page, String address) {
    String pattern = page.getPatternString();
    boolean hub = pattern.endsWith("{number}") && pattern.indexOf('{') == pattern.lastIndexOf('{');
    return hub ? address : pattern;
  }

  private static Optional<PathPattern> page(Set<PathPattern> pages, String address) {
    PathContainer path = PathContainer.parsePath(address.split("\\?", 2)[0]);
    return pages.stream().filter(it -> it.matches(path)).min(PathPattern.SPECIFICITY_COMPARATOR);
  }

  private static Set<PathPattern> pages(RunningPlatform platform) {
    return platform.routes().getHandlerMethods().entrySet().stream()
        .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .filter(it -> Answer.class.isAssignableFrom(it.getValue().getMethod().getReturnType()))
        .flatMap(it -> it.getKey().getPathPatternsCondition().getPatterns().stream())
        .collect(Collectors.toSet());
  }
}
