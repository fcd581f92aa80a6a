package ccso.platform.registration;

import static ccso.platform.registration.PersonState.*;
import static ccso.platform.registration.RegisterKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonMovesTest {
  private static final Path DRAWN = Path.of("../docs/generated/person-states.md");

  @ParameterizedTest
  @CsvSource({
    "APPLIED, ADMIT DECLINE, REGISTER DECLINE",
    "IN_TRAINING, EXAMINE DECLINE, ''",
    "EXAMINED, REGISTER DECLINE, ''",
    "REGISTERED, RENEW SUSPEND REVOKE, RENEW SUSPEND REVOKE",
    "SUSPENDED, RESTORE REVOKE, RESTORE REVOKE",
    "LAPSED, RENEW, RENEW",
    "REVOKED, '', ''",
    "NOT_ADMITTED, '', ''"
  })
  void peopleAreTrainedAndExaminedFirst_partnersAreNot_andWhatIsRevokedStaysSo(
      PersonState state, String people, String partner) {
    assertThat(said(ASSESSOR, state)).isEqualTo(people);
    assertThat(said(COORDINATOR, state)).isEqualTo(people);
    assertThat(said(PARTNER, state)).isEqualTo(partner);
    for (RegisterKind kind : RegisterKind.values()) {
      for (PersonVerb verb : PersonVerb.values()) {
        assertThat(PersonMoves.after(kind, state, verb).isPresent())
            .isEqualTo(PersonMoves.from(kind, state).contains(verb));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHoldsLapsesWithTheCalendar_andNothingElseDoes(PersonState state) {
    assertThat(state.by(/* over= */ false)).isEqualTo(state);
    assertThat(state.by(/* over= */ true))
        .isEqualTo(state == REGISTERED || state == SUSPENDED ? LAPSED : state);
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsReachedByAnApplication(PersonState state) {
    List<PersonState> reached = new ArrayList<>(List.of(APPLIED, LAPSED));
    for (int i = 0; i < reached.size(); i++) {
      PersonState from = reached.get(i);
      PersonMoves.ALL.stream()
          .filter(it -> it.from() == from && !reached.contains(it.to()))
          .map(PersonMoves.Move::to)
          .toList()
          .forEach(reached::add);
    }
    assertThat(reached).contains(state);
  }

  @Test
  @Tag("golden")
  void theTableIsDrawn() throws IOException {
    String drawn = drawn();
    if ("write".equals(System.getProperty("ccso.golden"))) {
      Files.createDirectories(DRAWN.getParent());
      Files.writeString(DRAWN, drawn);
    }
    assertThat(DRAWN).hasContent(drawn);
  }

  private static String said(RegisterKind kind, PersonState state) {
    return PersonMoves.from(kind, state).stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String drawn() {
    ResourceBundle words = ResourceBundle.getBundle("messages.registration", Locale.ROOT);
    ResourceBundle kinds = ResourceBundle.getBundle("messages.portal", Locale.ROOT);
    StringBuilder text =
        new StringBuilder(
            """
            # States of a registration

            Drawn from `PersonMoves` by `PersonMovesTest`; `./ccso golden` writes it anew. 失效 comes from the calendar: the day
            after the last day of validity, from 有效 and 暂停.

            | Register | From | Entry | To |
            |---|---|---|---|
            """);
    for (PersonMoves.Move move : PersonMoves.ALL) {
      text.append(
          "| %s | %s `%s` | %s `%s` | %s `%s` |%n"
              .formatted(
                  move.kinds().stream()
                      .map(it -> kinds.getString("people-register.kind." + it))
                      .collect(Collectors.joining("、")),
                  words.getString("personstate." + move.from()),
                  move.from(),
                  words.getString("personverb." + move.verb()),
                  move.verb(),
                  words.getString("personstate." + move.to()),
                  move.to()));
    }
    return text.toString();
  }
}
