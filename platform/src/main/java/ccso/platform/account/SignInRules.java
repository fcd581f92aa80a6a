package ccso.platform.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Sign-in by name and password (Argon2id). An unknown name costs the same time as a wrong
/// password, and answers the same.
@Component
class SignInRules implements AuthenticationProvider {
  private final People people;
  private final PasswordEncoder passwords;
  private final String nobodysPassword;

  SignInRules(People people, PasswordEncoder passwords) {
    this.people = people;
    this.passwords = passwords;
    this.nobodysPassword = passwords.encode("nobody has this password");
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(asked.getCredentials());
    Optional<People.Credentials> known = people.findCredentials(name);
    boolean right =
        passwords.matches(
            password, known.map(People.Credentials::password).orElse(nobodysPassword));
    if (known.isEmpty() || !right || known.get().disabled()) {
      throw new BadCredentialsException("sign-in refused");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedInPerson(known.get().id()), null, AuthorityUtils.NO_AUTHORITIES);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
