package ccso.platform.site;

import ccso.platform.account.ApiKeys;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.json.JsonMapper;

/// 数据接口: every operation of the pages, for programs, under `/api` and with a key instead of a
/// session. There is one operation with two mouths, never a second one: the guards, use cases,
/// refusals and lines of the trail are those of the pages (ADR 0015).
@Configuration
class ApiConfiguration {
  static final String PREFIX = "/api";

  /// Public, and pages or files of their own.
  static final String DESCRIPTION = PREFIX + "/openapi.json";

  /// No session, no cookie, so no forged form either: CSRF protection guards cookies.
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiKeys keys, JsonMapper json, MessageSource messages)
      throws Exception {
    return http.securityMatcher(ApiConfiguration::byProgram)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .addFilterAfter(new ApiDoor(keys, json, messages), AuthorizationFilter.class)
        .build();
  }

  static boolean byProgram(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(PREFIX + "/") && !path.equals(DESCRIPTION);
  }
}
