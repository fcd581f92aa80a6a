package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.net.BindException;
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

  /// What fails because somebody stops the platform while it starts is not worth a word.
  @Override
  public boolean reportException(Throwable failure) {
    if (isStopping()) {
      return true;
    }
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
      // Of another machine, or a port kept for root.
      if (cause instanceof BindException) {
        return Optional.of(new CannotStart(Reason.ADDRESS_REFUSED));
      }
      if (cause instanceof SQLException sql) {
        // 53100: the server's disk is full; 42501: no right to do what a migration does.
        switch (String.valueOf(sql.getSQLState())) {
          case "53100" -> {
            return Optional.of(new CannotStart(Reason.DISK_FULL, "PostgreSQL"));
          }
          case "42501" -> {
            return Optional.of(new CannotStart(Reason.DATABASE_RIGHTS_MISSING));
          }
          default -> {}
        }
      }
    }
    return Optional.empty();
  }

  /// Java tells it only by refusing a further shutdown hook.
  static boolean isStopping() {
    var hook = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException shutdownHasBegun) {
      return true;
    }
  }
}
