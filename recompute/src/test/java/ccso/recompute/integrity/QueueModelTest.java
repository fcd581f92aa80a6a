package ccso.recompute.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Erlang's and Palm's queues on published worked values.
class QueueModelTest {

  @Test
  void fiftyFiveAgents() {
    ErlangC c = new ErlangC(360 * 240 / 1_800.0, 55, 240);
    assertThat(c.load()).isEqualTo(48);
    assertThat(c.waits()).isCloseTo(0.23870, within(0.000005));
    assertThat(c.averageSpeedOfAnswer()).isCloseTo(8.184, within(0.0005));
    assertThat(c.serviceLevel(15)).isCloseTo(0.84588, within(0.000005));
    assertThat(c.occupancy()).isCloseTo(0.87273, within(0.000005));
  }

  @Test
  void fourteenAgents() {
    ErlangC c = new ErlangC(100 * 180 / 1_800.0, 14, 180);
    assertThat(c.waits()).isCloseTo(0.17413, within(0.000005));
    assertThat(c.averageSpeedOfAnswer()).isCloseTo(7.836, within(0.0005));
    assertThat(c.serviceLevel(20)).isCloseTo(0.88835, within(0.000005));
    assertThat(c.occupancy()).isCloseTo(0.71429, within(0.000005));
  }

  /// Garnett, Mandelbaum and Reiman 2002: 48 calls a minute of a minute each, 50 agents.
  @Test
  void withAndWithoutPatience() {
    ErlangC c = new ErlangC(48, 50, 60);
    assertThat(c.averageSpeedOfAnswer()).isCloseTo(20.8, within(0.05));
    assertThat(c.waitAt(0.9)).isCloseTo(58.1, within(0.05));
    assertThat(c.queue()).isCloseTo(17, within(0.5));
    assertThat(c.occupancy()).isCloseTo(0.96, within(0.005));
    ErlangA a = new ErlangA(48, 50, 2);
    assertThat(a.abandons()).isCloseTo(0.031, within(0.0005));
    assertThat(60 * a.meanWait()).isCloseTo(3.7, within(0.05));
    assertThat(60 * a.waitAt(0.9)).isCloseTo(12.4, within(0.1));
    assertThat(a.queue()).isCloseTo(3, within(0.5));
    assertThat(a.occupancy()).isCloseTo(0.93, within(0.005));
  }

  @Test
  void thousandsOfAgentsDoNotOverflow() {
    assertThat(new ErlangC(2_900, 3_000, 240).serviceLevel(20)).isBetween(0.9, 1.0);
  }

  @Test
  void chiSquareOfATable() {
    assertThat(Distributions.chiSquareLower(4.575, 11)).isCloseTo(0.05, within(0.0001));
    assertThat(Distributions.chiSquareLower(19.675, 11)).isCloseTo(0.95, within(0.0001));
    assertThat(Distributions.beta(0.5, 2, 3)).isCloseTo(0.6875, within(1e-12));
  }

  @Test
  void dispersionOfRandomAndOfEvenCounts() {
    assertThat(ArrivalScreens.dispersion(new long[] {4, 4, 4, 4, 4})).isZero();
    assertThat(ArrivalScreens.dispersion(new long[] {2, 6, 2, 6})).isEqualTo(48 / 24.0);
  }
}
