package ccso.platform.demo;

import ccso.platform.account.CreditCode;
import ccso.platform.account.OpenAccount;
import ccso.platform.account.People;
import ccso.platform.basis.Actor;
import ccso.platform.message.ChangeMailPreference;
import ccso.platform.message.MailLanguage;
import ccso.platform.message.MailPreference;
import ccso.platform.registration.ApplyForRegistration;
import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisterKind;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.registration.RegisteredPeople;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The people of the demonstration, with accounts and registrations.
@Component
class DemoPeople {
  private static final Actor DEMO = new Actor.Machine("demo");
  private static final int REGISTERED_YEARS = 3;

  private final OpenAccount openAccount;
  private final People people;
  private final RegisteredPeople registered;
  private final ApplyForRegistration apply;
  private final ChangeMailPreference mail;
  private final InstantSource clock;

  DemoPeople(
      OpenAccount openAccount,
      People people,
      RegisteredPeople registered,
      ApplyForRegistration apply,
      ChangeMailPreference mail,
      InstantSource clock) {
    this.openAccount = openAccount;
    this.people = people;
    this.registered = registered;
    this.apply = apply;
    this.mail = mail;
    this.clock = clock;
  }

  /// Who is who: ids by the script's keys.
  record Cast(Map<String, UUID> ids) {
    UUID id(String key) {
      return Objects.requireNonNull(ids.get(key), key);
    }
  }

  /// Opens all accounts with the password.
  Cast open(DemoScript script, String password) {
    Map<String, UUID> ids = new HashMap<>();
    for (DemoScript.Someone someone : script.people()) {
      UUID id =
          openAccount.open(
              DEMO,
              new OpenAccount.Wanted(
                  someone.key(), someone.name(), password, someone.roles(), true));
      ids.put(someone.key(), id);
      mail.enter(
          id, new MailPreference(someone.key() + "@demo.invalid", MailLanguage.ZH, Set.of()));
      if (someone.assessor() != null) {
        register(script, id, someone.assessor());
      }
    }
    Cast cast = new Cast(ids);
    script
        .coordinators()
        .forEach(c ->
            registered.register(
                cast.id(c.key()), "COORDINATOR", c.number(), Level.FULL, c.region(), until()));
    DemoScript.Partner partner = script.partner();
    registered.register(
        cast.id(partner.key()),
        RegisterKind.PARTNER,
        partner.organisation(),
        partner.number(),
        Level.FULL,
        partner.region(),
        until());
    DemoScript.Applying applying = script.applying();
    apply.apply(
        person(cast.id(applying.key())),
        new ApplyForRegistration.Form(
            applying.kind().name(), "", applying.region(), applying.statement()));
    return cast;
  }

  /// The person as of now: rights are read anew each time, as for a request.
  Actor.Person person(UUID id) {
    return people.findActor(id).orElseThrow();
  }

  private void register(DemoScript script, UUID id, DemoScript.Assessor assessor) {
    registered.register(
        id,
        "ASSESSOR",
        assessor.number(),
        Level.valueOf(assessor.level()),
        assessor.region(),
        until());
    if (assessor.languages() != null) {
      registered.speaks(id, assessor.languages());
    }
    if (assessor.workedFor() != null) {
      String first17 = script.organisation(assessor.workedFor()).code17();
      LocalDate end =
          assessor.until() == null ? null : today().plus(Period.parse(assessor.until()));
      registered.employ(
          id,
          new Employment(
              first17 + CreditCode.checkCharacter(first17),
              Employment.Relation.EMPLOYED,
              today().minusYears(4),
              end));
    }
  }

  private LocalDate until() {
    return today().plusYears(REGISTERED_YEARS);
  }

  private LocalDate today() {
    return clock.instant().atZone(Words.ZONE).toLocalDate();
  }
}
