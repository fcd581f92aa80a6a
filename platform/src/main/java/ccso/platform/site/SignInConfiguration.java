package ccso.platform.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
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
                .defaultSuccessUrl("/home")
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

  /// Measuring every filter on its own costs an eighth of the CPU and tells nothing here.
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }
}
