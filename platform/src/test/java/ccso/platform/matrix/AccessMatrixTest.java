package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.casefile.CaseState;
import ccso.platform.golden.Route;
import ccso.platform.matrix.Agreed.Outcome;
import ccso.platform.matrix.Cells.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/// Every operation on a case is asked for from every standpoint in every state, and answers as was
/// agreed: who is admitted is not stopped by the rooms behind, and who is not changes nothing.
@OnDemoSite
class AccessMatrixTest {
  private final DemoSite site;
  private final Cells cells;

  AccessMatrixTest(
      @Autowired JdbcClient sql,
      @Autowired PlatformTransactionManager transactions,
      @Autowired WebApplicationContext platform,
      @LocalServerPort int port) {
    this.site = DemoSite.at(sql, port);
    this.cells = new Cells(platform, sql, transactions, site.in("CERTIFIED").number());
  }

  private static List<Route> onCases() {
    return Route.all().stream().filter(it -> it.rule().variable().isPresent()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationFromEveryStandpoint(CaseState state) {
    List<String> wrong = new ArrayList<>();
    List<Route> routes = onCases();
    cells.in(
        state,
        () -> {
          for (Standpoint standpoint : Standpoint.values()) {
            cells.as(standpoint, () -> wrong.addAll(askAll(routes, standpoint, state)));
          }
        });
    assertThat(wrong).isEmpty();
  }

  /// First what is not for him, so that it can be seen that none of it wrote anything.
  private List<String> askAll(List<Route> routes, Standpoint standpoint, CaseState state) {
    Predicate<Route> admitted = it -> agreed(it, standpoint, state) == Outcome.ADMITTED;
    List<String> wrong = new ArrayList<>();
    long before = cells.written();
    ask(routes.stream().filter(admitted.negate()).toList(), standpoint, state, wrong);
    if (cells.written() != before) {
      wrong.add("something not for %s in %s wrote".formatted(standpoint, state));
    }
    ask(routes.stream().filter(admitted).toList(), standpoint, state, wrong);
    return wrong;
  }

  private void ask(List<Route> routes, Standpoint standpoint, CaseState state, List<String> wrong) {
    for (Route route : routes) {
      Outcome agreed = agreed(route, standpoint, state);
      String address = site.address(route, site.in("CERTIFIED"));
      Answered answered = cells.ask(route, address, agreed == Outcome.ADMITTED);
      if (answered.outcome() != agreed) {
        wrong.add(
            "%s %s by %s in %s: %s, agreed %s"
                .formatted(route.method(), route.path(), standpoint, state, answered, agreed));
      }
    }
  }

  private static Outcome agreed(Route route, Standpoint standpoint, CaseState state) {
    return Agreed.of(route.method(), route.plainPath(), relations(standpoint, state), state);
  }

  /// A relation that the state does not let come about is none.
  private static Set<ccso.platform.access.Relation> relations(
      Standpoint standpoint, CaseState state) {
    boolean possible =
        switch (standpoint) {
          case CLERK, REGISTER -> state != CaseState.DRAFT;
          case COMMITTEE ->
              Set.of(
                      CaseState.TECHNICAL_REVIEW,
                      CaseState.DECISION,
                      CaseState.PUBLIC_NOTICE,
                      CaseState.CERTIFIED,
                      CaseState.REFUSED)
                  .contains(state);
          default -> true;
        };
    return possible ? standpoint.relations() : Set.of();
  }
}
