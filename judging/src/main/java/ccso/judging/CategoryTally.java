package ccso.judging;

/// How one category (评审类别) stands: counts of its determinations, never points.
public record CategoryTally(int conforming, int nonconforming, int notApplicable, int open) {

  public static final CategoryTally NONE = new CategoryTally(0, 0, 0, 0);

  public CategoryTally {
    RefusedFacts.ifOutside(conforming, 0, MOST, "tally.conforming");
    RefusedFacts.ifOutside(nonconforming, 0, MOST, "tally.nonconforming");
    RefusedFacts.ifOutside(notApplicable, 0, MOST, "tally.notApplicable");
    RefusedFacts.ifOutside(open, 0, MOST, "tally.open");
  }

  /// Far above any standard, and low enough that four of them add up within an `int`.
  private static final int MOST = 100_000_000;

  public CategoryTally plus(CategoryTally other) {
    return new CategoryTally(
        conforming + other.conforming,
        nonconforming + other.nonconforming,
        notApplicable + other.notApplicable,
        open + other.open);
  }

  public CategoryTally plus(Determination determination) {
    return plus(
        switch (determination) {
          case Determination.Conforming() -> new CategoryTally(1, 0, 0, 0);
          case Determination.Nonconforming(_) -> new CategoryTally(0, 1, 0, 0);
          case Determination.NotApplicable(_, _, _) -> new CategoryTally(0, 0, 1, 0);
          case Determination.Open() -> new CategoryTally(0, 0, 0, 1);
        });
  }

  /// All requirements of the category, whatever was found.
  public int all() {
    return conforming + nonconforming + notApplicable + open;
  }
}
