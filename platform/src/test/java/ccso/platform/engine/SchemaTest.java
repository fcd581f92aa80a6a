package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.engine.CannotStart.Reason;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void aSchemaThisProgramMadeIsTakenAsItIs() {
    migrate();
    assertThat(
            JdbcClient.create(database.app())
                .sql("select current_user")
                .query(String.class)
                .single())
        .isEqualTo("ccso_app");
  }

  @Test
  void aSchemaFromANewerProgramIsRefused() {
    JdbcClient.create(database.owner())
        .sql(
            """
            insert into flyway_schema_history
              (installed_rank, version, description, type, script, installed_by, execution_time, success)
            values (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 'x', 1, true)
            """)
        .update();
    var refusal = catchThrowableOfType(CannotStart.class, this::migrate);
    assertThat(refusal.reason()).isEqualTo(Reason.SCHEMA_FROM_NEWER_PROGRAM);
    assertThat(refusal.sentences()).contains("9999");
  }

  @Test
  void aSchemaChangedByHandIsRefused() {
    JdbcClient.create(database.owner())
        .sql("update flyway_schema_history set checksum = checksum + 1 where version = '0001'")
        .update();
    assertThat(catchThrowableOfType(CannotStart.class, this::migrate).reason())
        .isEqualTo(Reason.SCHEMA_CHANGED_BY_HAND);
  }

  private void migrate() {
    var flyway = Flyway.configure().dataSource(database.owner());
    Schema.configure(flyway);
    Schema.migrate(flyway.load());
  }
}
