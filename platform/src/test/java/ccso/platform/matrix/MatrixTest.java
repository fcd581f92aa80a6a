package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.golden.Route;
import ccso.platform.matrix.DemoSite.Case;
import ccso.platform.matrix.DemoSite.Person;
import ccso.platform.matrix.Visitor.Seen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route is asked by everybody, for things that are there and for things that are not: who
/// may not, cannot tell the two apart (decision 14).
@OnDemoSite
class MatrixTest {
  private static final String NOWHERE = "/cases/none/of/these";

  private final DemoSite site;

  MatrixTest(@Autowired JdbcClient sql, @LocalServerPort int port) {
    this.site = DemoSite.at(sql, port);
  }

  static List<Route> routes() {
    return Route.all().stream().filter(it -> !it.openToEverybody()).toList();
  }

  static List<Route> pages() {
    return Route.all().stream().filter(it -> it.method().equals("GET")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("routes")
  void whoMayNotGetsTheAnswerOfAThingThatIsNotThere(Route route) {
    for (Person person : site.people()) {
      boolean byRole = site.mayByRole(person, route);
      List<Case> cases = byRole ? site.casesFor(route) : site.casesFor(route).subList(0, 1);
      for (Case file : cases) {
        if (!site.may(person, route, file)) {
          String address = site.address(route, file);
          String nothing = byRole ? site.addressOfNothing(route, file) : NOWHERE;
          Seen seen = ask(person.visitor(), route, address).without(address);
          assertThat(seen.status())
              .as("%s %s by %s", route.method(), address, person.name())
              .isEqualTo(404);
          assertThat(seen)
              .as("%s %s by %s", route.method(), address, person.name())
              .isEqualTo(ask(person.visitor(), route, nothing).without(nothing));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("routes")
  void whoIsNotSignedInIsSentToTheSignInWhetherTheThingIsThereOrNot(Route route) {
    Case file = site.casesFor(route).getFirst();
    String address = site.address(route, file);
    Seen seen = ask(site.anonymous(), route, address);
    assertThat(seen.status()).isEqualTo(302);
    assertThat(seen.location()).isEqualTo("/login");
    assertThat(ask(site.anonymous(), route, NOWHERE)).isEqualTo(seen);
    assertThat(site.anonymous().postFromElsewhere(address).without(address))
        .isEqualTo(site.anonymous().postFromElsewhere(NOWHERE).without(NOWHERE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void whoMayIsShownThePage(Route route) {
    Case file = site.casesFor(route).getFirst();
    List<Person> those =
        site.people().stream().filter(it -> site.may(it, route, file)).limit(2).toList();
    assertThat(those).as("somebody in the demonstration may").isNotEmpty();
    for (Person person : those) {
      Seen seen = person.visitor().get(site.address(route, file));
      assertThat(seen.status())
          .as("%s by %s", site.address(route, file), person.name())
          .isIn(site.has(route) ? List.of(200, 302, 303, 409) : List.of(404));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void whoMayIsToldThatAThingIsNotThere(Route route) {
    Case file = site.casesFor(route).getFirst();
    String nothing = site.addressOfNothing(route, file);
    if (!nothing.equals(site.address(route, file))) {
      for (Person person : site.people()) {
        assertThat(person.visitor().get(nothing).status())
            .as("%s by %s", nothing, person.name())
            .isEqualTo(404);
      }
    }
  }

  @Test
  void aFormSentFromAnotherSiteIsRefusedAndDoesNothing() {
    Case file = site.in("ACCEPTED");
    Person member =
        site.people().stream()
            .filter(it -> file.members().contains(it.name()))
            .findFirst()
            .orElseThrow();
    Seen seen = member.visitor().postFromElsewhere("/cases/" + file.number() + "/withdrawal");
    assertThat(seen.status()).isEqualTo(403);
    assertThat(site.in("ACCEPTED").number()).isEqualTo(file.number());
    assertThat(member.visitor().postFromElsewhere(NOWHERE).status()).isEqualTo(403);
  }

  @Test
  void thePlatformAnswersTheRoutesWrittenDownAndNoOther(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    Set<String> answered = new TreeSet<>();
    mapping.getHandlerMethods().entrySet().stream()
        .filter(it -> it.getValue().getBeanType().getName().startsWith("ccso."))
        .forEach(it ->
            it.getKey()
                .getPatternValues()
                .forEach(path -> answered.add(it.getKey().getMethodsCondition() + " " + path)));
    Set<String> writtenDown = new TreeSet<>();
    Route.all()
        .forEach(it -> writtenDown.add("[" + it.method().replace("*", "") + "] " + it.path()));
    assertThat(answered).isEqualTo(writtenDown);
  }

  private Seen ask(Visitor visitor, Route route, String address) {
    if (route.method().equals("GET")) {
      return visitor.get(address);
    }
    if (Set.of("PATCH", "DELETE", "HEAD", "OPTIONS").contains(route.method())) {
      return visitor.ask(route.method(), address);
    }
    if (route.consumes().equals("application/json")) {
      return visitor.post(address, route.consumes(), Fields.json(route));
    }
    String accept = route.produces().isEmpty() ? "text/html" : route.produces();
    return visitor.post(address, Fields.plausible(route), accept);
  }
}
