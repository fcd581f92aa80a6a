package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

  /// The four shapes that the catalogue uses against the six kinds of centre.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # applies_to,                         centre,                      applies
          COMMERCIAL CAPTIVE INBOUND OUTBOUND,  CAPTIVE OUTBOUND,            true
          COMMERCIAL CAPTIVE INBOUND,           COMMERCIAL INBOUND,          true
          COMMERCIAL CAPTIVE INBOUND,           COMMERCIAL OUTBOUND,         false
          COMMERCIAL CAPTIVE INBOUND,           COMMERCIAL INBOUND OUTBOUND, true
          COMMERCIAL CAPTIVE OUTBOUND,          CAPTIVE INBOUND,             false
          COMMERCIAL CAPTIVE OUTBOUND,          CAPTIVE INBOUND OUTBOUND,    true
          COMMERCIAL INBOUND OUTBOUND,          COMMERCIAL OUTBOUND,         true
          COMMERCIAL INBOUND OUTBOUND,          CAPTIVE INBOUND OUTBOUND,    false
          """)
  void aRequirementAppliesByOwnershipAndByOneDirectionAtLeast(
      String appliesTo, String centre, boolean applies) {
    var applicability =
        new Applicability(of(Ownership.class, appliesTo), of(Direction.class, appliesTo));
    var profile =
        new CentreProfile(
            of(Ownership.class, centre).iterator().next(), of(Direction.class, centre));

    assertThat(applicability.appliesTo(profile)).isEqualTo(applies);
  }

  private static <E extends Enum<E>> Set<E> of(Class<E> type, String words) {
    var set = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (words.contains(constant.name())) {
        set.add(constant);
      }
    }
    return set;
  }
}
