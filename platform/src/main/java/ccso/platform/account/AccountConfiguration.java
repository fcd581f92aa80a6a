package ccso.platform.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class AccountConfiguration {

  /// Argon2id, 16 MiB, 2 passes, 1 lane (OWASP's second profile is 19 MiB, 2, 1; 16 MiB keeps a
  /// small server in memory while several people sign in at once).
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);
  }
}
