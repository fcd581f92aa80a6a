package ccso.journeys;

import ccso.platform.Ccso;
import ccso.platform.demo.DemoClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The whole platform with its own database and the demonstration's people and cases, on a free
/// port.
final class RunningPlatform implements AutoCloseable {
  static final String PASSWORD = "journey-journey";

  private final ConfigurableApplicationContext context;
  private final String address;

  private RunningPlatform(ConfigurableApplicationContext context) {
    this.context = context;
    this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  static RunningPlatform start() {
    try {
      Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "journey-");
      return new RunningPlatform(
          new SpringApplicationBuilder(Ccso.class)
              .run(
                  "--server.port=0",
                  "--ccso.data=" + data.toAbsolutePath(),
                  "--ccso.binaries=" + Path.of("target").toAbsolutePath(),
                  "--ccso.site.address=https://verify.ccso.example",
                  "--ccso.demo=true",
                  "--ccso.demo.password=" + PASSWORD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return address;
  }

  /// Asks the database what a page does not tell, such as who was drawn.
  JdbcClient sql() {
    return context.getBean(JdbcClient.class);
  }

  /// Lets so many days pass.
  void later(int days) {
    context.getBean(DemoClock.class).later(days);
  }

  RequestMappingHandlerMapping routes() {
    return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
  }

  /// Sign-in names of the team of a case, the lead first.
  java.util.List<String> team(String caseNumber) {
    return sql()
        .sql(
            """
            select p.sign_in_name from team_member t join person p on p.id = t.person_id
            join assessment_case c on c.id = t.case_id where c.number = ? order by t.lead desc
            """)
        .param(caseNumber)
        .query(String.class)
        .list();
  }

  /// Sign-in names of those invited to a case's team.
  java.util.List<String> invited(String caseNumber) {
    return sql()
        .sql(
            """
            select p.sign_in_name from team_invitation i join person p on p.id = i.person_id
            join assessment_case c on c.id = i.case_id where c.number = ? order by i.lead desc
            """)
        .param(caseNumber)
        .query(String.class)
        .list();
  }

  @Override
  public void close() {
    context.close();
  }
}
