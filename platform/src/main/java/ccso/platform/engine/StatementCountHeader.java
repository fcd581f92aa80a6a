package ccso.platform.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Writes a request's number of SQL statements into the header `Server-Timing` (W3C Server Timing),
/// for the bench.
///
/// Outermost, so that the session's own statements count; the body is held back until they have all
/// been sent.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("ccso.measure")
class StatementCountHeader extends OncePerRequestFilter {

  /// A page that was forwarded to is held back like the others; the server would end it at once.
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> forwardsHeldBack() {
    return factory ->
        factory.addContextCustomizers(it -> it.setSuspendWrappedResponseAfterForward(false));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int before = StatementCount.soFar();
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    held.setHeader("Server-Timing", "sql;desc=\"" + (StatementCount.soFar() - before) + "\"");
    held.copyBodyToResponse();
  }
}
