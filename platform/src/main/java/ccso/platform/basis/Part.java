package ccso.platform.basis;

import java.util.Set;

/// Which categories of a standard somebody works on or sees (分工): all of them, or those numbered.
///
/// @param categories numbers, from 1; without meaning where it is the whole
public record Part(boolean whole, Set<Integer> categories) {
  public static final Part WHOLE = new Part(true, Set.of());

  public Part {
    categories = Set.copyOf(categories);
  }

  /// Only these categories; of none, nothing is seen.
  public static Part of(Set<Integer> categories) {
    return new Part(false, categories);
  }

  public boolean covers(int category) {
    return whole || categories.contains(category);
  }
}
