package ccso.platform.application;

import ccso.judging.CategoryTally;

/// Requirements by their state.
public record ReadinessCounts(int ready, int incomplete, int missing, int notApplicable) {
  static final ReadinessCounts NONE = new ReadinessCounts(0, 0, 0, 0);

  ReadinessCounts plus(ReadinessState state) {
    return plus(
        switch (state) {
          case READY -> new ReadinessCounts(1, 0, 0, 0);
          case INCOMPLETE -> new ReadinessCounts(0, 1, 0, 0);
          case MISSING -> new ReadinessCounts(0, 0, 1, 0);
          case NOT_APPLICABLE -> new ReadinessCounts(0, 0, 0, 1);
        });
  }

  ReadinessCounts plus(ReadinessCounts other) {
    return new ReadinessCounts(
        ready + other.ready,
        incomplete + other.incomplete,
        missing + other.missing,
        notApplicable + other.notApplicable);
  }

  public int all() {
    return ready + incomplete + missing + notApplicable;
  }

  /// 未齐.
  public int open() {
    return incomplete + missing;
  }

  public int of(ReadinessState state) {
    return switch (state) {
      case READY -> ready;
      case INCOMPLETE -> incomplete;
      case MISSING -> missing;
      case NOT_APPLICABLE -> notApplicable;
    };
  }

  /// The worst state that occurs; what is not applicable only where there is nothing else.
  public ReadinessState worst() {
    if (missing > 0) {
      return ReadinessState.MISSING;
    }
    if (incomplete > 0) {
      return ReadinessState.INCOMPLETE;
    }
    return ready > 0 ? ReadinessState.READY : ReadinessState.NOT_APPLICABLE;
  }

  /// As the pass rule counts, before anybody judged: what is ready as conforming, the rest as open.
  CategoryTally tally() {
    return new CategoryTally(ready, 0, notApplicable, open());
  }
}
