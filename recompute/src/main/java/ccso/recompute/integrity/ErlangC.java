package ccso.recompute.integrity;

/// The queue of Erlang (1917): calls come at random, wait in one line and never leave it.
///
/// @param load offered, in Erlang: calls per second times mean handle time
/// @param handleSeconds mean handle time
record ErlangC(double load, int agents, double handleSeconds) {

  ErlangC {
    if (load <= 0 || load >= agents || handleSeconds <= 0) {
      throw new IllegalArgumentException("load " + load + " for " + agents + " agents");
    }
  }

  /// The share that would be lost if nobody could wait, by the recursion b(k) = a b(k-1) / (k + a
  /// b(k-1)): never by factorials, which overflow.
  static double lost(double load, int agents) {
    double lost = 1;
    for (int k = 1; k <= agents; k++) {
      lost = load * lost / (k + load * lost);
    }
    return lost;
  }

  /// The share that waits.
  double waits() {
    double lost = lost(load, agents);
    return agents * lost / (agents - load * (1 - lost));
  }

  /// Mean wait over all calls, in seconds.
  double averageSpeedOfAnswer() {
    return waits() * handleSeconds / (agents - load);
  }

  double serviceLevel(double thresholdSeconds) {
    return 1 - waits() * Math.exp(-(agents - load) * thresholdSeconds / handleSeconds);
  }

  double occupancy() {
    return load / agents;
  }

  /// The wait that the share of calls given does not exceed, in seconds.
  double waitAt(double share) {
    double rest = 1 - share;
    return rest >= waits() ? 0 : Math.log(waits() / rest) * handleSeconds / (agents - load);
  }

  /// Mean number of calls waiting.
  double queue() {
    return waits() * load / (agents - load);
  }
}
