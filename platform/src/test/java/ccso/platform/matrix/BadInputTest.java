package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.golden.Route;
import ccso.platform.matrix.DemoSite.Case;
import ccso.platform.matrix.DemoSite.Person;
import ccso.platform.matrix.Visitor.Seen;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever is sent, the answer is a page of ours with a sentence: never an error of the server, a
/// stack trace, or what was sent as markup.
@OnDemoSite
class BadInputTest {
  private static final String SCRIPT = "<script>alert(1)</script>";

  private static final List<String> POISONS =
      List.of(
          "",
          "   ",
          "字".repeat(10_000),
          "-1",
          "99999999999999999999",
          "' or '1'='1' --",
          SCRIPT,
          "a\0b",
          "${7*7}",
          "../../../etc/passwd",
          "2026-13-45",
          "NO_SUCH_CODE");

  /// For one field at a time, the others as they should be: those that reach furthest.
  private static final List<String> DEADLIEST =
      List.of("", "99999999999999999999", SCRIPT, "a\0b", "NO_SUCH_CODE");

  private static final List<String> PATHS =
      List.of(
          "%00",
          "a%00b",
          "%27%20or%201=1--",
          "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "-1",
          "9".repeat(30),
          "x".repeat(3_000),
          "%E8%AF%84%E5%AE%A1",
          "%FF%FE",
          "..",
          "%2e%2e%2f",
          ";a=b",
          "+");

  /// The server's own page for an address it cannot read; no code of ours is reached.
  private static final String UNREADABLE =
      "<!doctype html><html lang=\"en\"><head><title>HTTP Status 400";

  private final DemoSite site;

  BadInputTest(@Autowired JdbcClient sql, @LocalServerPort int port) {
    this.site = DemoSite.at(sql, port);
  }

  static List<Route> forms() {
    return Route.all().stream().filter(it -> it.method().equals("POST")).toList();
  }

  static List<Route> pages() {
    return Route.all().stream().filter(it -> it.method().equals("GET")).toList();
  }

  static List<Route> things() {
    return Route.all().stream().filter(it -> it.path().contains("{")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aFormMayHoldAnything(Route route) {
    Case file = site.casesFor(route).getFirst();
    String address = site.address(route, file);
    Map<String, String> good = Fields.plausible(route);
    Visitor visitor = rightful(route, file);
    send(visitor, route, address, Map.of());
    for (String poison : POISONS) {
      Map<String, String> all = new LinkedHashMap<>(good);
      all.replaceAll((name, value) -> poison);
      send(visitor, route, address, all);
    }
    for (String field : good.keySet()) {
      for (String poison : DEADLIEST) {
        Map<String, String> one = new LinkedHashMap<>(good);
        one.put(field, poison);
        send(visitor, route, address, one);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aBodyMayBeNoFormAtAll(Route route) {
    Case file = site.casesFor(route).getFirst();
    String address = site.address(route, file);
    Visitor visitor = rightful(route, file);
    for (String body : List.of("", "=&=&&", "a=%zz", "{", "[]", "null", "{\"stage\":[1]}", "\0")) {
      for (String type :
          List.of(
              "application/x-www-form-urlencoded",
              "application/json",
              "text/plain",
              "multipart/form-data",
              "multipart/form-data; boundary=x",
              "no type at all")) {
        check(visitor.post(address, type, body), route, type + " " + body);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aQueryMayHoldAnything(Route route) {
    Case file = site.casesFor(route).getFirst();
    String address = site.address(route, file);
    Visitor visitor = rightful(route, file);
    Map<String, String> names = new HashMap<>(Fields.plausible(route));
    names.put("lang", "");
    for (String name : names.keySet()) {
      for (String poison : POISONS.subList(3, POISONS.size())) {
        check(
            visitor.get(address + "?" + name + "=" + Visitor.encoded(poison)),
            route,
            name + "=" + poison);
      }
      check(visitor.get(address + "?" + name + "=%FF"), route, name + "=%FF");
      check(visitor.get(address + "?" + name), route, name);
    }
    for (String accept : List.of("image/png", "application/json", "nonsense", "*/*;q=0")) {
      check(visitor.get(address, accept), route, "Accept: " + accept);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void anAddressMayNameAnything(Route route) {
    Case file = site.casesFor(route).getFirst();
    Visitor visitor = rightful(route, file);
    String plain = route.plainPath();
    for (String poison : PATHS) {
      for (int at = plain.indexOf('{'); at >= 0; at = plain.indexOf('{', at + 1)) {
        String before =
            plain
                .substring(0, at)
                .replaceAll("\\{(?:number|caseNumber)}", file.number())
                .replaceAll("\\{[a-zA-Z]+}", "A-1");
        String after =
            plain.substring(plain.indexOf('}', at) + 1).replaceAll("\\{[a-zA-Z]+}", "A-1");
        String address = before + poison + after;
        Seen seen =
            route.method().equals("GET")
                ? visitor.get(address)
                : visitor.post(address, Fields.plausible(route));
        check(seen, route, address);
        assertThat(seen.status()).as("%s", address).isNotEqualTo(200);
      }
    }
  }

  @Test
  void aWrongPasswordIsRefusedOnceAndTheNameStays() {
    Seen seen =
        site.anonymous().post("/login", Map.of("signInName", "zhoumin", "password", "wrong"));
    assertThat(seen.status()).isEqualTo(401);
    assertThat(seen.body()).contains("value=\"zhoumin\"");
    assertThat(seen.statements()).as("asked once").isLessThan(5);
  }

  @Test
  void anAddressMayBeAskedForByAnyMethod() {
    Visitor visitor = site.person("zhoumin").visitor();
    for (String method :
        List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "NONSENSE")) {
      for (String address : List.of("/home", "/cases/new", "/standard", "/v/1", "/nothing")) {
        Seen seen = visitor.ask(method, address);
        assertThat(seen.status()).as("%s %s", method, address).isLessThan(500);
        assertThat(seen.body()).doesNotContain("Exception");
      }
    }
  }

  private Visitor rightful(Route route, Case file) {
    return route.openToEverybody()
        ? site.anonymous()
        : site.people().stream()
            .filter(it -> site.may(it, route, file))
            .map(Person::visitor)
            .findFirst()
            .orElseThrow();
  }

  private void send(Visitor visitor, Route route, String address, Map<String, String> fields) {
    String accept = route.produces().isEmpty() ? "text/html" : route.produces();
    if (!route.consumes().equals("application/json")) {
      check(visitor.post(address, fields, accept), route, fields.toString());
    }
  }

  private static void check(Seen seen, Route route, String sent) {
    String asked = route + " sent " + sent.substring(0, Math.min(200, sent.length()));
    assertThat(seen.status()).as(asked).isLessThan(500);
    assertThat(seen.body())
        .as(asked)
        .doesNotContain(SCRIPT)
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("SQLState");
    if (seen.status() == 400 && seen.body().startsWith(UNREADABLE)) {
      assertThat(seen.body()).as("the server says no more: %s", asked).doesNotContain("Tomcat");
    } else if (seen.status() >= 400 && !seen.type().startsWith("application/json")) {
      assertThat(seen.body()).as("a page of ours: %s", asked).contains("/assets/base.css");
    }
  }
}
