package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The figures are those of the mock-up.
class ValidityLineTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 8, 18);
  private static final LocalDate UNTIL = LocalDate.of(2029, 8, 17);

  @Test
  void daysLeftArePlacedOnTheLine() {
    ValidityLine line = on(LocalDate.of(2026, 11, 23));

    assertThat(line.daysLeft()).isEqualTo(998);
    assertThat(line.place(line.today())).isEqualTo("8.8%");
    assertThat(line.anniversaries())
        .containsExactly(LocalDate.of(2027, 8, 18), LocalDate.of(2028, 8, 18));
  }

  @Test
  void theLastDayRunsAndTheNextDoesNot() {
    assertThat(on(UNTIL).running()).isTrue();
    assertThat(on(UNTIL).daysLeft()).isZero();
    assertThat(on(UNTIL.plusDays(1)).running()).isFalse();
    assertThat(on(UNTIL.plusYears(5)).place(UNTIL.plusYears(5))).isEqualTo("100.0%");
  }

  private static ValidityLine on(LocalDate today) {
    return new ValidityLine(ISSUED, UNTIL, today);
  }
}
