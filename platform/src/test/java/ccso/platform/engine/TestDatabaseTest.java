package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

  @Test
  void twoTestsNeverShareADatabase() {
    var one = TestDatabase.fresh();
    var other = TestDatabase.fresh();
    JdbcClient.create(one.owner()).sql("create table mine (n int)").update();
    assertThat(
            JdbcClient.create(other.owner())
                .sql("select to_regclass('mine') is null")
                .query(Boolean.class)
                .single())
        .isTrue();
  }
}
