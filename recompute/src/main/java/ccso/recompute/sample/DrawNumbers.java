package ccso.recompute.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Draws by number where a manifest numbers its records 1 to N: the sampler of Rivest and Stark,
/// item i being 1 + SHA-256(seed + "," + i) mod N. Election audits in the United States draw so,
/// and Stark's public page repeats it.
public final class DrawNumbers {

  private DrawNumbers() {}

  /// The first numbers as they come, the same one perhaps twice.
  public static List<Long> withRepeats(String seed, long among, int count) {
    require(among, count);
    List<Long> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(number(seed, i, among));
    }
    return numbers;
  }

  /// The first different numbers, a number that was there before being passed over.
  ///
  /// @throws IllegalArgumentException where there are not so many
  public static List<Long> of(String seed, long among, int count) {
    require(among, count);
    if (count > among) {
      throw new IllegalArgumentException(count + " of " + among);
    }
    Set<Long> numbers = new LinkedHashSet<>();
    for (int i = 1; numbers.size() < count; i++) {
      numbers.add(number(seed, i, among));
    }
    return List.copyOf(numbers);
  }

  private static void require(long among, int count) {
    if (among < 1 || count < 0) {
      throw new IllegalArgumentException(count + " of " + among);
    }
  }

  private static long number(String seed, int i, long among) {
    byte[] digest = new Sha256().add(seed + "," + i).bytes();
    return 1 + new BigInteger(1, digest).mod(BigInteger.valueOf(among)).longValueExact();
  }
}
