package ccso.recompute.months;

/// Records do not make twelve consecutive months; [#coverage] names the gap.
public final class MonthsMissing extends Exception {

  private static final long serialVersionUID = 1;

  private final transient MonthCoverage coverage;

  MonthsMissing(MonthCoverage coverage) {
    super("missing: " + coverage.missing());
    this.coverage = coverage;
  }

  public MonthCoverage coverage() {
    return coverage;
  }
}
