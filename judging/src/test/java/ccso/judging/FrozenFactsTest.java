package ccso.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.judging.RefusedFacts.Reason;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrozenFactsTest {

  private static final String GOLDEN = Golden.text("frozen-facts.json");

  /// A change here is a change of the format: certificates name these bytes.
  @Test
  void theBytesOfTheFormatStandStill() {
    var frozen = FrozenFacts.of(ExampleCase.facts());

    assertThat(new String(frozen.json(), UTF_8)).isEqualTo(GOLDEN);
    assertThat(frozen.sha256())
        .isEqualTo("15a323d216735fae6e75a64767fc1fe670bec6f78752f2ab3fe9acaa000194b0");
  }

  @Test
  void whatWasFrozenIsReadAsTheSameFacts() {
    var read = FrozenFacts.read(GOLDEN.getBytes(UTF_8));

    assertThat(read.facts()).isEqualTo(ExampleCase.facts());
    assertThat(read).isEqualTo(FrozenFacts.of(ExampleCase.facts()));
  }

  @Test
  void theBytesHandedOutAreACopy() {
    var frozen = FrozenFacts.of(ExampleCase.facts());
    String digest = frozen.sha256();
    frozen.json()[0] = 'x';

    assertThat(frozen.sha256()).isEqualTo(digest);
    assertThat(FrozenFacts.read(frozen.json()).facts()).isEqualTo(ExampleCase.facts());
  }

  /// Each row forges the golden file in one place.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # from                             | to                                  | reason            | first argument
          `{"caseNumber":`                   | ` {"caseNumber":`                   | NOT_CANONICAL     |
          `"seats":420`                      | `"seats": 420`                      | NOT_CANONICAL     |
          `"INBOUND","OUTBOUND"`             | `"OUTBOUND","INBOUND"`              | NOT_CANONICAL     |
          `T06:32:06Z`                       | `T06:32:06.000Z`                    | NOT_CANONICAL     |
          `T06:32:06Z`                       | `T06:32:06`                         | MALFORMED         | frozenAt
          `"2026-10"`                        | `"2026-13"`                         | MALFORMED         | last
          `"numerator":9`                    | `"numerator":9.0`                   | NUMBER_NOT_WHOLE  |
          `"numerator":9`                    | `"numerator":"9"`                   | WRONG_TYPE        | rule.numerator
          `"numerator":9`                    | `"numerator":9000000009`            | WRONG_TYPE        | rule.numerator
          `"numerator":9`                    | `"numerator":11`                    | OUT_OF_RANGE      | rule.numerator
          `"allCategoriesRequired":true`     | `"allCategoriesRequired":1`         | WRONG_TYPE        | rule.allCategoriesRequired
          `"comparison":"GE"`                | `"comparison":"LE"`                 | MALFORMED         | rule.comparison
          `"comparison":"GE",`               | ``                                  | MEMBER_MISSING    | rule.comparison
          `"comparison":"GE"`                | `"comparison":"GE","points":99`     | MEMBER_UNKNOWN    | rule.points
          `"value":"CONFORMING"`             | `"reason":"x","value":"CONFORMING"` | MEMBER_UNKNOWN    | categories[0].requirements[0].determination.reason
          `"value":"NONCONFORMING"`          | `"value":"NOT_MET"`                 | MALFORMED         | determination.value
          `"ccso-facts/1"`                   | `"ccso-facts/2"`                    | UNKNOWN_FORMAT    | ccso-facts/2
          `"countersignedBy":"P2"`           | `"countersignedBy":"P1"`            | SAME_PERSON_TWICE | P1
          `"no":"1.1.2"`                     | `"no":"1.1.1"`                      | TWICE             | requirement.no
          `"key":"R1.1.2"`                   | `"key":"R1.1.1"`                    | TWICE             | requirement.key
          `"stages":[]`                      | `"stages":[1]`                      | WRONG_TYPE        | categories[0].requirements[0].stages[0]
          `"settlement":"现场已补齐"`          | `"settlement":""`                   | UNSETTLED         | 1.1.2
          `"format":`                        | `"format":"x","format":`            | MEMBER_TWICE      | format
          """)
  void aForgedFileIsRefusedForItsOwnReason(
      String from, String to, Reason reason, String firstArgument) {
    assertThat(GOLDEN).contains(from);
    String forged = GOLDEN.replaceFirst(Pattern.quote(from), to);

    var refused =
        catchThrowableOfType(RefusedFacts.class, () -> FrozenFacts.read(forged.getBytes(UTF_8)));

    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isEqualTo(reason);
    if (firstArgument != null) {
      assertThat(refused.arguments().getFirst()).isEqualTo(firstArgument);
    }
  }

  @Test
  void aFileThatHoldsNoObjectIsRefused() {
    assertThat(
            catchThrowableOfType(RefusedFacts.class, () -> FrozenFacts.read("[]".getBytes(UTF_8)))
                .reason())
        .isEqualTo(Reason.WRONG_TYPE);
  }
}
