package ccso.platform.engine;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Two ways into the database: the application's, with the rights of `ccso_app` alone, and the
/// owner's for migrations.
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /// The role the migrations create; it may not change or delete what must only be appended.
  static final String APPLICATION_ROLE = "ccso_app";

  private static final int POOL = 5;

  @Bean
  Database database(Environment settings) {
    var database = Database.open(DatabaseSettings.from(settings));
    database.whenLost(Announcement::lost);
    return database;
  }

  /// Opens its connections when first asked, after the migrations have made the role.
  @Bean(defaultCandidate = false)
  HikariDataSource pool(Database database) {
    return applicationPool(database.login(), POOL);
  }

  @Bean
  DataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
    return StatementCount.counted(pool);
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(Database database) {
    return database.login().dataSource();
  }

  @Bean
  FlywayConfigurationCustomizer migrations() {
    return Schema::configure;
  }

  @Bean
  FlywayMigrationStrategy migrationStrategy() {
    return Schema::migrate;
  }

  static HikariDataSource applicationPool(Login login, int size) {
    var pool = new HikariDataSource();
    pool.setPoolName("ccso");
    pool.setJdbcUrl(login.url());
    pool.setUsername(login.user());
    pool.setPassword(login.password());
    pool.setMaximumPoolSize(size);
    pool.setConnectionInitSql("set role " + APPLICATION_ROLE);
    return pool;
  }
}
