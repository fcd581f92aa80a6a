package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.casefile.CaseState;
import ccso.platform.golden.Route;
import ccso.platform.matrix.Agreed.Outcome;
import ccso.platform.matrix.Cells.Answered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/// Somebody who may do a thing in his own case puts the number of another's thing into the address
/// or the form, or adds fields nobody asked for: he gets what a number gets that does not exist,
/// and nothing of anybody else's changes.
@OnDemoSite
class SwapsTest {
  private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

  /// Names of columns and of parts of the domain, as somebody would guess them.
  private static final Map<String, String> ADDED =
      Map.ofEntries(
          Map.entry("state", "CERTIFIED"),
          Map.entry("role", "ADMINISTRATOR"),
          Map.entry("roles", "ADMINISTRATOR"),
          Map.entry("memberRight", "OWNER"),
          Map.entry("lead", "true"),
          Map.entry("outcome", "GRANTED"),
          Map.entry("decidedBy", "admin"),
          Map.entry("policyVersion", "ccso-2026.1"),
          Map.entry("revision", "0"),
          Map.entry("demo", "false"));

  private final DemoSite site;
  private final Cells cells;
  private final Strangers strangers;

  SwapsTest(
      @Autowired JdbcClient sql,
      @Autowired PlatformTransactionManager transactions,
      @Autowired WebApplicationContext platform,
      @LocalServerPort int port) {
    this.site = DemoSite.at(sql, port);
    String own = site.in("CERTIFIED").number();
    this.cells = new Cells(platform, sql, transactions, own);
    this.strangers = new Strangers(sql, own);
  }

  static List<Route> onCases() {
    return Route.all().stream().filter(it -> it.rule().variable().isPresent()).toList();
  }

  static List<Route> forms() {
    return onCases().stream().filter(it -> it.method().equals("POST")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onCases")
  void anAddressWithAnothersNumberIsThatOfNothing(Route route) {
    String address = site.address(route, site.in("CERTIFIED"));
    if (!UUID_TEXT.matcher(address).find() && !address.contains("/receipt/")) {
      return; // names nothing but the case and lines of the standard
    }
    asAdmitted(
        route,
        () -> {
          for (String stranger : strangers.numbers()) {
            String swapped = swapped(address, stranger);
            Answered answered = cells.ask(route, swapped, /* undone= */ false);
            Answered nothing =
                cells.ask(route, swapped(address, new UUID(7, 7).toString()), /* undone= */ false);
            assertThat(answered.status()).as(swapped).isEqualTo(nothing.status());
          }
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aFormWithAnothersNumberChangesNothingOfTheOthers(Route route) {
    Map<String, String> fields = Fields.plausible(route);
    String address = site.address(route, site.in("CERTIFIED"));
    asAdmitted(
        route,
        () -> {
          String before = strangers.digest();
          for (String field : fields.keySet()) {
            for (String stranger : strangers.numbers()) {
              Map<String, String> swapped = new LinkedHashMap<>(fields);
              swapped.put(field, stranger);
              cells.ask(route, address, swapped, /* undone= */ true);
            }
          }
          Map<String, String> all = new LinkedHashMap<>(fields);
          for (String stranger : strangers.numbers()) {
            all.replaceAll((name, value) -> UUID_TEXT.matcher(value).matches() ? stranger : value);
            cells.ask(route, address, all, /* undone= */ false);
          }
          assertThat(strangers.digest()).as("what is the others'").isEqualTo(before);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void fieldsNobodyAskedForDoNothing(Route route) {
    String address = site.address(route, site.in("CERTIFIED"));
    Map<String, String> plain = Fields.plausible(route);
    Map<String, String> more = new LinkedHashMap<>(ADDED);
    more.putAll(plain);
    List<String> after =
        List.of(plain, more).stream()
            .map(fields -> {
              StringBuilder seen = new StringBuilder();
              asAdmitted(
                  route,
                  () -> {
                    Answered answered = cells.ask(route, address, fields, /* undone= */ false);
                    seen.append(answered.status()).append(strangers.rights());
                  });
              return seen.toString();
            })
            .toList();
    assertThat(after.get(1)).isEqualTo(after.getFirst());
  }

  /// In the first state and from the first standpoint that are admitted.
  private void asAdmitted(Route route, Runnable asked) {
    for (CaseState state : CaseState.values()) {
      for (Standpoint standpoint : Standpoint.values()) {
        if (admitted(route, standpoint, state)) {
          cells.in(state, () -> cells.as(standpoint, asked));
          return;
        }
      }
    }
    throw new AssertionError("nobody may ever: " + route);
  }

  private static boolean admitted(Route route, Standpoint standpoint, CaseState state) {
    boolean early =
        state == CaseState.DRAFT && !standpoint.relations().stream().allMatch(Agreed::ofApplicant);
    return !early
        && Agreed.of(route.method(), route.plainPath(), standpoint.relations(), state)
            == Outcome.ADMITTED;
  }

  private static String swapped(String address, String number) {
    return UUID_TEXT.matcher(address).find()
        ? UUID_TEXT.matcher(address).replaceAll(number)
        : address.replaceAll("/receipt/[^/]+", "/receipt/" + number);
  }
}
