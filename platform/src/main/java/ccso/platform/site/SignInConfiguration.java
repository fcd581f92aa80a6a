package ccso.platform.site;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who must sign in where, and the headers every answer carries.
@Configuration
class SignInConfiguration {
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  @Bean
  SecurityFilterChain addresses(HttpSecurity http) throws Exception {
    String[] open = PublicAddresses.PATTERNS.toArray(String[]::new);
    return http.authorizeHttpRequests(
            rules -> rules.requestMatchers(open).permitAll().anyRequest().authenticated())
        .formLogin(form ->
            form.loginPage("/login")
                .loginProcessingUrl("/login")
                .usernameParameter("signInName")
                .passwordParameter("password")
                .successHandler(backToWhereSomebodyWasGoing())
                .failureHandler((request, response, e) -> {
                  request.getRequestDispatcher("/login?failed").forward(request, response);
                }))
        .logout(form -> form.logoutUrl("/logout").logoutSuccessUrl("/").deleteCookies("SESSION"))
        .exceptionHandling(handling ->
            handling.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login"), r -> true))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /// After the sign-in the page asked for before is shown, or the work page. Only the path is kept
  /// of what was asked for: the host is what some client said, and leads nowhere.
  private static AuthenticationSuccessHandler backToWhereSomebodyWasGoing() {
    var handler = new SavedRequestAwareAuthenticationSuccessHandler();
    handler.setDefaultTargetUrl("/home");
    handler.setRedirectStrategy((request, response, url) -> {
      String path = url.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*", "");
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", path.matches("/(?![/\\\\]).*") ? path : "/home");
    });
    return handler;
  }

  /// Measuring every filter on its own costs an eighth of the CPU and tells nothing here.
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }
}
