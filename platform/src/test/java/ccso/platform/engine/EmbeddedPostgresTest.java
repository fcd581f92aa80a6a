package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

  private static final Path BINARIES = Path.of("target");

  @TempDir Path data;

  @Test
  void dataWrittenBeforeAStopAreThereAfterTheNextStart() {
    try (var first = EmbeddedPostgres.start(data, BINARIES, java.util.List.of())) {
      var sql = JdbcClient.create(first.login().dataSource());
      sql.sql("create table kept (name text)").update();
      sql.sql("insert into kept values ('张江客服中心')").update();
    }
    try (var second = EmbeddedPostgres.start(data, BINARIES, java.util.List.of())) {
      var sql = JdbcClient.create(second.login().dataSource());
      assertThat(sql.sql("select name from kept").query(String.class).single()).isEqualTo("张江客服中心");
    }
  }
}
