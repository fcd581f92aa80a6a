package ccso.platform.demo;

import ccso.platform.account.People;
import java.io.PrintStream;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes the demonstration at the first start with `--demo`, and prints its sign-in names and
/// password that one time.
@Component
@Order(0)
@ConditionalOnProperty("ccso.demo")
class DemoStart implements ApplicationRunner {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 14;

  private final People people;
  private final DemoPeople demoPeople;
  private final DemoCases demoCases;
  private final DemoStrangers strangers;
  private final JsonMapper json;
  private final String chosen;

  /// @param chosen a password fixed by setting, for tests; empty for a random one
  DemoStart(
      People people,
      DemoPeople demoPeople,
      DemoCases demoCases,
      DemoStrangers strangers,
      JsonMapper json,
      @Value("${ccso.demo.password:}") String chosen) {
    this.people = people;
    this.demoPeople = demoPeople;
    this.demoCases = demoCases;
    this.strangers = strangers;
    this.json = json;
    this.chosen = chosen;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (people.findCredentials("zhoumin").isPresent()) {
      return;
    }
    DemoScript script = DemoScript.read(json);
    String password = chosen.isEmpty() ? random() : chosen;
    DemoPeople.Cast cast = demoPeople.open(script, password);
    script.cases().forEach(story -> demoCases.tell(script, story, cast));
    strangers.complain(script.texts());
    print(System.out, script, password);
  }

  private static void print(PrintStream out, DemoScript script, String password) {
    script.people().forEach(p -> out.printf("  %-12s %s%n", p.key(), password));
    out.flush();
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < PASSWORD_LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
