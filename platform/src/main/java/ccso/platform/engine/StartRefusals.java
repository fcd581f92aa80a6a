package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// The one place where a failed start becomes a sentence; a failure that has none stays a bug,
/// shown in full.
///
/// Entered in `spring.factories`, before Spring Boot's own reporters. The process then ends with
/// status 1.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusals implements SpringBootExceptionReporter {

  /// @param context asked for by Spring Boot; null when the failure comes before it is there
  StartRefusals(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    Optional<CannotStart> refusal = refusalIn(failure);
    refusal.ifPresent(it -> System.err.println(it.sentences()));
    return refusal.isPresent();
  }

  static Optional<CannotStart> refusalIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart refusal) {
        return Optional.of(refusal);
      }
      if (cause instanceof PortInUseException port) {
        return Optional.of(new CannotStart(Reason.PORT_IN_USE, String.valueOf(port.getPort())));
      }
      // 53100: the server's disk is full.
      if (cause instanceof SQLException sql && "53100".equals(sql.getSQLState())) {
        return Optional.of(new CannotStart(Reason.DISK_FULL, "PostgreSQL"));
      }
    }
    return Optional.empty();
  }
}
