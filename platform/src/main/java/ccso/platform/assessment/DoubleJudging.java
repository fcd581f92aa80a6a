package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.CategoryNo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What two assessors of a case judge at the desk without knowing of each other (盲评), and how far
/// they are. Until both have closed a category neither finds what the other said of it; after, what
/// both said alike counts, what they said differently waits for the lead, and later words are said
/// openly.
///
/// @param categories judged twice
/// @param one the first of the two
/// @param closings of the categories; at most one each
record DoubleJudging(Set<CategoryNo> categories, UUID one, UUID other, List<Closing> closings) {
  private static final UUID NOBODY = new UUID(0, 0);

  /// Nothing is judged twice.
  static final DoubleJudging NONE = new DoubleJudging(Set.of(), NOBODY, NOBODY, List.of());

  /// One of the two is done with a category.
  ///
  /// @param lastSeq of the case's entries at that moment
  record Closing(CategoryNo category, UUID by, long lastSeq, Instant at) {}

  /// What the two said of one requirement when they closed its category.
  record Pair(DeterminationEntry one, DeterminationEntry other) {
    boolean alike() {
      return one.judgement() == other.judgement();
    }
  }

  DoubleJudging {
    categories = Set.copyOf(categories);
    closings = List.copyOf(closings);
  }

  boolean doubles(CategoryNo category) {
    return categories.contains(category);
  }

  boolean judgedBy(UUID person) {
    return person.equals(one) || person.equals(other);
  }

  UUID otherThan(UUID person) {
    return person.equals(one) ? other : one;
  }

  boolean closedBy(CategoryNo category, UUID person) {
    return closing(category, person).isPresent();
  }

  /// Judged twice, and not closed by both.
  boolean blind(CategoryNo category) {
    return doubles(category) && !(closedBy(category, one) && closedBy(category, other));
  }

  boolean revealed(CategoryNo category) {
    return doubles(category) && !blind(category);
  }

  boolean blind(Edition edition, Requirement requirement) {
    return blind(category(edition, requirement));
  }

  List<Category> blindCategories(Edition edition) {
    return edition.categories().stream().filter(it -> blind(it.no())).toList();
  }

  static CategoryNo category(Edition edition, Requirement requirement) {
    return edition.categoryOf(requirement.no()).orElseThrow().no();
  }

  /// Entries up to here were made blind, later ones openly.
  long lastBlind(CategoryNo category) {
    return closings.stream()
        .filter(it -> it.category().equals(category))
        .mapToLong(Closing::lastSeq)
        .max()
        .orElse(0);
  }

  /// What counts of a requirement in a category that is no longer blind.
  ///
  /// @param latest the last word of each person
  Optional<DeterminationEntry> counting(CategoryNo category, List<DeterminationEntry> latest) {
    Optional<DeterminationEntry> open =
        latest.stream()
            .filter(it -> it.seq() > lastBlind(category))
            .max(Comparator.comparingLong(DeterminationEntry::seq));
    return open.or(() -> pair(latest).filter(Pair::alike).map(DoubleJudging::both));
  }

  /// The two values that differ, as long as nobody has settled them.
  Optional<Pair> dispute(CategoryNo category, List<DeterminationEntry> latest) {
    return revealed(category) && counting(category, latest).isEmpty()
        ? pair(latest).filter(it -> !it.alike())
        : Optional.empty();
  }

  Optional<Pair> pair(List<DeterminationEntry> entries) {
    return of(one, entries).flatMap(it -> of(other, entries).map(its -> new Pair(it, its)));
  }

  Optional<Closing> closing(CategoryNo category, UUID person) {
    return closings.stream()
        .filter(it -> it.category().equals(category) && it.by().equals(person))
        .findFirst();
  }

  private static Optional<DeterminationEntry> of(UUID person, List<DeterminationEntry> entries) {
    return entries.stream().filter(it -> it.by().equals(person)).findFirst();
  }

  /// The later of two that are alike; of a 不适用 the earlier is its second person.
  private static DeterminationEntry both(Pair pair) {
    boolean oneFirst = pair.one().seq() < pair.other().seq();
    DeterminationEntry first = oneFirst ? pair.one() : pair.other();
    DeterminationEntry later = oneFirst ? pair.other() : pair.one();
    return later.judgement() == Judgement.NOT_APPLICABLE && later.countersigned() == null
        ? later.countersignedBy(first)
        : later;
  }
}
