package ccso.platform.engine;

import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A way into one database: host and port, database, user and password.
///
/// @param options further parameters of the JDBC address, as `name=value&name=value`; empty for
///   none
public record Login(
    String host,
    String database,
    @Nullable String user,
    @Nullable String password,
    String options) {

  /// On this machine: no TLS and no Kerberos to ask for, which saves two round trips a connection.
  static final String LOCAL = "sslmode=disable&gssEncMode=disable";

  Login(String host, String database, String user, String password) {
    this(host, database, user, password, LOCAL);
  }

  Login to(String otherDatabase) {
    return new Login(host, otherDatabase, user, password, options);
  }

  public String url() {
    return "jdbc:postgresql://" + host + "/" + database + (options.isEmpty() ? "" : "?" + options);
  }

  /// One connection per request, no pool.
  public DataSource dataSource() {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "ccso");
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return new DriverManagerDataSource(url(), properties);
  }

  /// Without user and password: this text reaches the screen and the log.
  @Override
  public String toString() {
    return host + "/" + database;
  }
}
