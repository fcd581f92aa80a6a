package ccso.platform.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One round in which the team asked the applicant for more (补充材料).
///
/// @param round from 1
/// @param ended null while the applicant answers
public record Supplement(
    int round, String byName, Instant at, List<Item> items, @Nullable Ended ended) {

  /// One requirement of the round.
  ///
  /// @param answered the applicant has said 请复核 at least once
  public record Item(String requirementKey, String asked, boolean answered) {}

  /// How the round ended.
  public enum How {
    /// The applicant handed its answers in.
    ANSWERED,
    /// The team went on after the limit.
    CLOSED
  }

  public record Ended(How how, Instant at) {}

  public Supplement {
    items = List.copyOf(items);
  }

  public Optional<Item> item(String requirementKey) {
    return items.stream().filter(it -> it.requirementKey().equals(requirementKey)).findFirst();
  }

  public Set<String> requirements() {
    return items.stream().map(Item::requirementKey).collect(Collectors.toUnmodifiableSet());
  }

  public List<Item> unanswered() {
    return items.stream().filter(it -> !it.answered()).toList();
  }
}
