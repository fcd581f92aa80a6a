package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The schema's migrations: forward only, run by the owner, never by the application's role.
final class Schema {

  private static final String MIGRATIONS = "classpath:migration";

  private Schema() {}

  static void configure(FluentConfiguration flyway) {
    flyway.locations(MIGRATIONS).validateMigrationNaming(true).cleanDisabled(true);
  }

  /// Brings the schema up to date, or refuses one that a newer program or a hand has changed.
  static void migrate(Flyway flyway) {
    refuseFuture(flyway);
    var validation = flyway.validateWithResult();
    validation.invalidMigrations.stream()
        .filter(it -> !"RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED".equals(code(it)))
        .findFirst()
        .ifPresent(it -> {
          throw new CannotStart(Reason.SCHEMA_CHANGED_BY_HAND, it.version);
        });
    flyway.migrate();
  }

  private static void refuseFuture(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    Arrays.stream(all)
        .filter(it -> it.getState().name().startsWith("FUTURE"))
        .reduce((earlier, later) -> later)
        .ifPresent(newest -> {
          throw new CannotStart(
              Reason.SCHEMA_FROM_NEWER_PROGRAM, newest.getVersion(), newestKnown(all));
        });
  }

  private static String newestKnown(MigrationInfo[] all) {
    return Arrays.stream(all)
        .filter(it -> it.getState().isResolved())
        .map(it -> String.valueOf(it.getVersion()))
        .reduce((earlier, later) -> later)
        .orElse("0");
  }

  private static String code(org.flywaydb.core.api.output.ValidateOutput output) {
    return String.valueOf(output.errorDetails.errorCode);
  }
}
