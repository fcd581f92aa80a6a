package ccso.platform.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far those who judged the same things apart from each other agree: raw agreement, and
/// Krippendorff's alpha for nominal values, which takes out what chance alone would give (K.
/// Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Exact: shares of whole numbers.
///
/// @param units what was judged by at least two
/// @param agreed of these, where all said the same
/// @param alpha empty where it is not defined: nothing to compare, or one single value throughout
public record Agreement(int units, int agreed, Optional<Ratio> alpha) {

  /// @param judged the values of each unit, one a judge; whoever said nothing is left out
  public static <V> Agreement of(Collection<? extends Collection<V>> judged) {
    List<? extends Collection<V>> pairable = judged.stream().filter(it -> it.size() > 1).toList();
    int agreed = (int) pairable.stream().filter(it -> it.stream().distinct().count() == 1).count();
    return new Agreement(pairable.size(), agreed, alpha(pairable));
  }

  public int disagreed() {
    return units - agreed;
  }

  /// One less the disagreement observed over the disagreement expected: `1 - (n - 1) * sum of
  /// o(c,k) / sum of n(c) * n(k)`, both sums over unlike values, where o counts the coincidences
  /// and n the values.
  private static <V> Optional<Ratio> alpha(List<? extends Collection<V>> units) {
    Map<V, Long> counts = new HashMap<>();
    Ratio observed = Ratio.of(0, 1);
    long all = 0;
    for (Collection<V> unit : units) {
      List<V> values = new ArrayList<>(unit);
      long unlike = unlike(values);
      observed = observed.plus(Ratio.of(unlike, values.size() - 1L));
      values.forEach(it -> counts.merge(it, 1L, Long::sum));
      all += values.size();
    }
    long alike = counts.values().stream().mapToLong(it -> it * it).sum();
    long expected = all * all - alike;
    return expected == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(1, 1).minus(observed.times(Ratio.of(all - 1, expected))));
  }

  /// Ordered pairs of unlike values.
  private static <V> long unlike(List<V> values) {
    long unlike = 0;
    for (V one : values) {
      unlike += values.stream().filter(it -> !it.equals(one)).count();
    }
    return unlike;
  }
}
