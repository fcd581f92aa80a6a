package ccso.platform.account;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where nobody has an account yet, opens the administrator's and prints its password that one
/// time. All further staff accounts are opened by the administrator.
@Component
@Order(1)
@ConditionalOnProperty(name = "ccso.train", matchIfMissing = true, havingValue = "false")
class FirstAdministrator implements ApplicationRunner {
  private static final String NAME = "admin";
  private static final int PASSWORD_BYTES = 9;

  private final People people;
  private final OpenAccount openAccount;
  private final MessageSource messages;

  FirstAdministrator(People people, OpenAccount openAccount, MessageSource messages) {
    this.people = people;
    this.openAccount = openAccount;
    this.messages = messages;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!people.nobody()) {
      return;
    }
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    openAccount.open(
        new Actor.Machine("first-start"),
        new OpenAccount.Wanted(NAME, NAME, password, Set.of(Role.ADMINISTRATOR), false));
    for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      System.out.println(
          messages.getMessage(
              "account.first-administrator", new Object[] {NAME, password}, language));
    }
  }
}
