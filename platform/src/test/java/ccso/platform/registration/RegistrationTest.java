package ccso.platform.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.SetClock;
import ccso.platform.registration.RegisteredAssessor.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Somebody applies, is trained, examined, registered, suspended, and lapses with the calendar.
@PlatformTest
@Import(SetClock.AsTheClock.class)
class RegistrationTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(100);

  @Autowired Chain chain;
  @Autowired ApplyForRegistration apply;
  @Autowired EnterRegistration enter;
  @Autowired Registrations registrations;
  @Autowired RegisteredPeople register;
  @Autowired SetClock clock;

  private Actor.Person clerk = new Actor.Person(new UUID(0, 0), "", Set.of(), Map.of());

  @BeforeEach
  void onASummerDay() {
    clock.set(SetClock.DAY);
    clerk = chain.person(Role.CLERK);
  }

  @Test
  void anApplicantIsTrainedExaminedAndRegistered_thenStandsInTheRegister() {
    Actor.Person person = chain.person(Role.ASSESSOR);
    UUID id = applied(person, RegisterKind.ASSESSOR);
    assertThat(known(person)).as("no number yet").isEmpty();
    refused(RegistrationRefusal.NotAllowed.class, () -> registered(id));
    enter(id, PersonVerb.ADMIT);
    enter(id, PersonVerb.EXAMINE);
    String number = registered(id);

    assertThat(drawnFrom(person).number()).isEqualTo(number);
    assertThat(drawnFrom(person).suspended()).isFalse();
    assertThat(registrations.history(id))
        .extracting(Registration.Entry::verb)
        .containsExactly(
            PersonVerb.APPLY, PersonVerb.ADMIT, PersonVerb.EXAMINE, PersonVerb.REGISTER);
  }

  @Test
  void whoIsSuspendedOrRevokedIsNotDrawn_andASuspensionEnds() {
    Actor.Person person = chain.person(Role.ASSESSOR);
    UUID id = examined(person);
    registered(id);
    assertThat(
            faults(() -> enter.enter(clerk, id, PersonVerb.SUSPEND, EnterRegistration.Form.EMPTY)))
        .containsExactly("reason-SUSPEND");
    because(id, PersonVerb.SUSPEND);
    assertThat(drawnFrom(person).suspended()).isTrue();
    because(id, PersonVerb.RESTORE);
    assertThat(drawnFrom(person).suspended()).isFalse();
    because(id, PersonVerb.REVOKE);
    assertThat(drawnFrom(person).suspended()).isTrue();
    assertThat(state(id)).isEqualTo(PersonState.REVOKED);
    refused(RegistrationRefusal.NotAllowed.class, () -> because(id, PersonVerb.RESTORE));
  }

  @Test
  void aRegistrationLapsesTheDayAfterItsLast_andCanBeRenewed() {
    UUID id = examined(chain.person(Role.ASSESSOR));
    registered(id);
    clock.set(SetClock.DAY.plusYears(1));
    assertThat(state(id)).isEqualTo(PersonState.REGISTERED);
    clock.set(SetClock.DAY.plusYears(1).plusDays(1));
    assertThat(state(id)).isEqualTo(PersonState.LAPSED);
    assertThat(
            faults(() ->
                enter.enter(
                    clerk,
                    id,
                    PersonVerb.RENEW,
                    new EnterRegistration.Form("", "", "", SetClock.DAY.toString()))))
        .containsExactly("validUntil-RENEW");
    enter.enter(
        clerk,
        id,
        PersonVerb.RENEW,
        new EnterRegistration.Form("", "", "", SetClock.DAY.plusYears(3).toString()));
    assertThat(state(id)).isEqualTo(PersonState.REGISTERED);
  }

  @Test
  void oneApplicationWaitsAtATime_andADeclinedOneMayComeAgain() {
    Actor.Person person = chain.person(Role.ASSESSOR);
    UUID id = applied(person, RegisterKind.COORDINATOR);
    refused(
        RegistrationRefusal.AlreadyThere.class, () -> applied(person, RegisterKind.COORDINATOR));
    because(id, PersonVerb.DECLINE);
    assertThat(applied(person, RegisterKind.COORDINATOR)).isNotEqualTo(id);
    assertThat(state(id)).isEqualTo(PersonState.NOT_ADMITTED);
  }

  @Test
  void aPartnerIsRegisteredByTheNameOfItsOrganisation_withoutTraining() {
    Actor.Person person = chain.person(Role.PARTNER);
    assertThat(
            faults(() ->
                apply.apply(person, new ApplyForRegistration.Form("PARTNER", "", "江苏", "推广。"))))
        .containsExactly("organisation");
    String name = "信和推广" + UUID.randomUUID();
    String short40 = name.substring(0, 30);
    UUID id =
        apply.apply(person, new ApplyForRegistration.Form("PARTNER", short40, "江苏", "推广与培训。"));
    refused(RegistrationRefusal.NotAllowed.class, () -> enter(id, PersonVerb.ADMIT));
    String number = registered(id);
    for (String typed : List.of(short40, number, number.replace("-", ""), "xhtg")) {
      assertThat(register.list(new RegisterSearch(typed), RegisterKind.PARTNER, SetClock.DAY, 1000))
          .as(typed)
          .extracting(RegisteredPeople.Listed::name)
          .contains(short40);
    }
    assertThat(register.list(new RegisterSearch("xhtg"), RegisterKind.ASSESSOR, SetClock.DAY, 9))
        .isEmpty();
  }

  @Test
  void nobodyHandlesHisOwn_andNoNumberIsGivenTwice() {
    UUID own = applied(clerk, RegisterKind.COORDINATOR);
    refused(
        RegistrationRefusal.OwnRegistration.class,
        () -> enter.enter(clerk, own, PersonVerb.ADMIT, EnterRegistration.Form.EMPTY));
    String taken = registered(examined(chain.person(Role.ASSESSOR)));
    UUID second = examined(chain.person(Role.ASSESSOR));
    assertThat(faults(() -> register(second, taken))).containsExactly("number");
    assertThat(faults(() -> register(second, "七号"))).containsExactly("number");
  }

  private UUID applied(Actor.Person person, RegisterKind kind) {
    return apply.apply(person, new ApplyForRegistration.Form(kind.name(), "", "安徽", "从业八年。"));
  }

  private UUID examined(Actor.Person person) {
    UUID id = applied(person, RegisterKind.ASSESSOR);
    enter(id, PersonVerb.ADMIT);
    enter(id, PersonVerb.EXAMINE);
    return id;
  }

  private void enter(UUID id, PersonVerb verb) {
    enter.enter(clerk, id, verb, EnterRegistration.Form.EMPTY);
  }

  private void because(UUID id, PersonVerb verb) {
    enter.enter(clerk, id, verb, new EnterRegistration.Form("核实属实。", "", "", ""));
  }

  private String registered(UUID id) {
    String number = "ZC-%05d".formatted(NUMBER.incrementAndGet());
    register(id, number);
    return number;
  }

  private void register(UUID id, String number) {
    enter.enter(
        clerk,
        id,
        PersonVerb.REGISTER,
        new EnterRegistration.Form(
            "", number, Level.SENIOR.name(), SetClock.DAY.plusYears(1).toString()));
  }

  private PersonState state(UUID id) {
    return registrations.find(id).orElseThrow().state();
  }

  private RegisteredAssessor drawnFrom(Actor.Person person) {
    return known(person).orElseThrow();
  }

  private Optional<RegisteredAssessor> known(Actor.Person person) {
    return register.assessors().stream().filter(it -> it.person().equals(person.id())).findFirst();
  }

  private static List<String> faults(ThrowingCallable act) {
    return catchThrowableOfType(Faulty.class, act).faults().stream()
        .map(FieldFault::field)
        .toList();
  }

  private static void refused(Class<? extends RegistrationRefusal> refusal, ThrowingCallable act) {
    assertThat(catchThrowableOfType(Refused.class, act).refusal()).isInstanceOf(refusal);
  }
}
