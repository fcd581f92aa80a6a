package ccso.platform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of agreement whatever two judges said.
class AgreementProperties {

  @Provide
  Arbitrary<List<List<Integer>>> judged() {
    return Arbitraries.integers().between(1, 4).list().ofSize(2).list().ofMaxSize(40);
  }

  @Property
  void agreedAndDisagreedMakeAll_andAlphaIsNeverAboveOne(
      @ForAll("judged") List<List<Integer>> units) {
    Agreement agreement = Agreement.of(units);
    assertThat(agreement.agreed() + agreement.disagreed()).isEqualTo(units.size());
    agreement
        .alpha()
        .ifPresent(it -> {
          assertThat(it.denominator().signum()).isPositive();
          assertThat(it.numerator()).isLessThanOrEqualTo(it.denominator());
          assertThat(it.numerator().equals(it.denominator())).isEqualTo(agreement.disagreed() == 0);
        });
  }

  @Property
  void whoIsFirstAndInWhichOrderMakesNoDifference(
      @ForAll("judged") List<List<Integer>> units, @ForAll long seed) {
    List<List<Integer>> others = new ArrayList<>();
    units.forEach(it -> others.add(it.reversed()));
    Collections.shuffle(others, new Random(seed));
    assertThat(Agreement.of(others)).isEqualTo(Agreement.of(units));
  }

  @Property
  void whatTheValuesAreCalledMakesNoDifference(@ForAll("judged") List<List<Integer>> units) {
    List<List<String>> renamed =
        units.stream().map(it -> it.stream().map(v -> "v" + (5 - v)).toList()).toList();
    assertThat(Agreement.of(renamed)).isEqualTo(Agreement.of(units));
  }

  @Property
  void whoeverIsAloneOnAUnitSaysNothingAboutAgreement(@ForAll("judged") List<List<Integer>> units) {
    List<List<Integer>> more = new ArrayList<>(units);
    more.add(List.of(1));
    more.add(List.of());
    assertThat(Agreement.of(more)).isEqualTo(Agreement.of(units));
  }

  /// Counted another way: two values drawn from one unit against two drawn from all.
  @Property
  void itIsOneLessTheDisagreementWithinOverTheDisagreementAmong(
      @ForAll("judged") List<List<Integer>> units) {
    List<Integer> all = units.stream().flatMap(List::stream).toList();
    long among = 0;
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      among +=
          IntStream.range(0, all.size())
              .filter(j -> j != place && !all.get(j).equals(all.get(place)))
              .count();
    }
    long within = units.stream().filter(it -> !it.get(0).equals(it.get(1))).count();
    Agreement agreement = Agreement.of(units);
    assertThat(agreement.alpha().isPresent()).isEqualTo(among > 0);
    if (among > 0) {
      // alpha = 1 - (within / units) / (among / (n * (n - 1))), n = 2 * units
      BigInteger top = BigInteger.valueOf(within * all.size() * (all.size() - 1));
      BigInteger bottom = BigInteger.valueOf(units.size() * among);
      assertThat(agreement.alpha()).contains(new Ratio(bottom.subtract(top), bottom));
    }
  }
}
