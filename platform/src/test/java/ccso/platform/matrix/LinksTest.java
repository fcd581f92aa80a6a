package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.golden.Route;
import ccso.platform.matrix.Visitor.Seen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// No page leads its reader to a page that is not there for him.
@OnDemoSite
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"(/[^\"#]*)");
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"(/[^\"#?]*)");

  /// So many addresses of one route are enough: an item page is like the other.
  private static final int OF_ONE_ROUTE = 3;

  /// The committee's report is linked, its page is being made.
  private static final Pattern AWAITED = Pattern.compile("/desk/panels/[^/]+/report([?].*)?");

  private static final Map<Route, PathPattern> PATTERNS =
      Route.all().stream()
          .collect(
              Collectors.toMap(it -> it, it -> PathPatternParser.defaultInstance.parse(it.path())));

  private final DemoSite site;

  LinksTest(@Autowired JdbcClient sql, @LocalServerPort int port) {
    this.site = DemoSite.at(sql, port);
  }

  static List<String> readers() {
    return Stream.concat(Visitor.DEMO.stream(), Stream.of("anonymous")).toList();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyLinkLeadsSomewhere(String reader) {
    boolean anonymous = reader.equals("anonymous");
    Visitor visitor = anonymous ? site.anonymous() : site.person(reader).visitor();
    Set<String> dead = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Map<String, Integer> ofRoute = new HashMap<>();
    Deque<List<String>> next = new ArrayDeque<>();
    next.add(List.of("/", "the address bar"));
    next.add(List.of("/home", "the address bar"));
    while (!next.isEmpty()) {
      List<String> link = next.remove();
      String address = link.getFirst().replace("&amp;", "&");
      String route = route("GET", address);
      if (!seen.add(address) || ofRoute.merge(route, 1, Integer::sum) > OF_ONE_ROUTE) {
        continue;
      }
      Seen page = visitor.get(address);
      if (page.status() >= 400 && !AWAITED.matcher(address).matches()) {
        dead.add(page.status() + " " + address + " from " + link.getLast());
      }
      if (page.type().startsWith("text/html")) {
        links(LINK, page.body()).forEach(it -> next.add(List.of(it, address)));
        links(FORM, page.body()).stream()
            .filter(it -> route("POST", it).isEmpty() && route("GET", it).isEmpty())
            .forEach(it -> dead.add("form " + it + " on " + address));
      }
    }
    assertThat(dead).as("dead links of %s", reader).isEmpty();
    assertThat(seen).hasSizeGreaterThan(anonymous ? 20 : 15);
  }

  private static List<String> links(Pattern pattern, String body) {
    List<String> links = new ArrayList<>();
    pattern.matcher(body).results().forEach(it -> links.add(it.group(1)));
    return links;
  }

  private static String route(String method, String address) {
    PathContainer path = PathContainer.parsePath(address.replaceAll("\\?.*", ""));
    if (address.equals("/logout") || address.startsWith("/assets/")) {
      return address;
    }
    return Route.all().stream()
        .filter(it -> it.method().equals(method))
        .filter(it -> Objects.requireNonNull(PATTERNS.get(it)).matches(path))
        .map(Route::path)
        .findFirst()
        .orElse("");
  }
}
