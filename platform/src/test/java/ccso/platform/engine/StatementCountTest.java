package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StatementCountTest {

  private final JdbcTemplate sql = new JdbcTemplate(TestDatabase.fresh().app());

  @Test
  void eachStatementCounts_andEachRowOfABatch() {
    int before = StatementCount.soFar();
    sql.execute("select 1");
    sql.queryForObject("select ?", Integer.class, 1);
    sql.batchUpdate(
        "select set_config('ccso.test', ?, false)",
        List.of(new Object[] {"a"}, new Object[] {"b"}, new Object[] {"c"}));
    assertThat(StatementCount.soFar() - before).isEqualTo(5);
  }

  @Test
  void aMeasuredResponseCarriesItsOwnCount_andItsBody() throws Exception {
    sql.execute("select 1");
    var response = new MockHttpServletResponse();
    new StatementCountHeader()
        .doFilter(
            new MockHttpServletRequest(),
            response,
            (request, answer) -> {
              sql.execute("select 1");
              sql.execute("select 2");
              answer.getOutputStream().print("page");
            });
    assertThat(response.getHeader("Server-Timing")).isEqualTo("sql;desc=\"2\"");
    assertThat(response.getContentAsString()).isEqualTo("page");
  }
}
