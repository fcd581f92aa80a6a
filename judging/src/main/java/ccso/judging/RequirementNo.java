package ccso.judging;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Number of a requirement (具体要求) within its edition, such as 5.10.2.
///
/// Ordered by its parts as numbers: 5.9.3 before 5.10.2, 5.1 before 5.1.1.
///
/// @param value parts from 1 to 9999 without leading zeros, joined by points
public record RequirementNo(String value) implements Comparable<RequirementNo> {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,7}");

  public RequirementNo {
    RefusedFacts.ifNot(SHAPE, value, "requirement.no");
  }

  @Override
  public int compareTo(RequirementNo other) {
    return Arrays.compare(parts(), other.parts());
  }

  private int[] parts() {
    return Pattern.compile("\\.").splitAsStream(value).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return value;
  }
}
