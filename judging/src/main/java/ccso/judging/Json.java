package ccso.judging;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A JSON value of the kinds frozen facts are made of. There are no fractions: two writers may
/// spell them apart.
public sealed interface Json {

  /// Walked by UTF-16 code units, which is how [String] compares, whatever order the given map has.
  record Members(Map<String, Json> values) implements Json {

    public Members {
      var sorted = new TreeMap<String, Json>();
      sorted.putAll(values);
      values = Collections.unmodifiableSortedMap(sorted);
    }
  }

  record Items(List<Json> values) implements Json {

    public Items {
      values = List.copyOf(values);
    }
  }

  record Text(String value) implements Json {}

  /// Within ±(2^53 − 1), the whole numbers every reader of JSON keeps exactly (RFC 7493, 2.2).
  record Whole(long value) implements Json {

    public static final long GREATEST = (1L << 53) - 1;

    public Whole {
      if (value < -GREATEST || value > GREATEST) {
        throw outOfRange(Long.toString(value));
      }
    }

    static RefusedFacts outOfRange(String digits) {
      return new RefusedFacts(
          RefusedFacts.Reason.OUT_OF_RANGE,
          "number",
          digits,
          Long.toString(-GREATEST),
          Long.toString(GREATEST));
    }
  }

  record Truth(boolean value) implements Json {}

  record Nothing() implements Json {}
}
