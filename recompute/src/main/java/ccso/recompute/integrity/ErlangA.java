package ccso.recompute.integrity;

import java.util.Arrays;

/// The queue of Palm (Erlang A): as Erlang C, but callers leave when their patience, exponential,
/// ends.
///
/// @param load offered, in Erlang
/// @param patience mean patience, in mean handle times
record ErlangA(double load, int agents, double patience) {

  private static final double NEGLIGIBLE = 1e-14;
  private static final int MOST_STATES = 100_000;

  ErlangA {
    if (load <= 0 || agents < 1 || patience <= 0) {
      throw new IllegalArgumentException("load " + load + ", patience " + patience);
    }
  }

  /// Chances of 0, 1, 2 ... calls waiting while all agents are busy, relative to that of none
  /// waiting.
  private double[] waitingStates() {
    double[] states = new double[MOST_STATES];
    states[0] = 1;
    int last = 0;
    while (last + 1 < MOST_STATES && (states[last] > NEGLIGIBLE || last < 10)) {
      states[last + 1] = states[last] * load / (agents + (last + 1) / patience);
      last++;
    }
    return Arrays.copyOf(states, last + 1);
  }

  /// The chance of exactly all agents busy and nobody waiting.
  private double justBusy(double[] states) {
    double busyOrWaiting = 0;
    for (double state : states) {
      busyOrWaiting += state;
    }
    // 1/lost - 1 is the weight of all states with a free agent, relative to all busy and none
    // waiting
    double free = 1 / ErlangC.lost(load, agents) - 1;
    return 1 / (free + busyOrWaiting);
  }

  /// Mean number of calls waiting.
  double queue() {
    double[] states = waitingStates();
    double mean = 0;
    for (int j = 0; j < states.length; j++) {
      mean += j * states[j];
    }
    return mean * justBusy(states);
  }

  /// The share that leaves.
  double abandons() {
    return queue() / patience / load;
  }

  /// Mean wait of all calls, in mean handle times: by Little's law.
  double meanWait() {
    return queue() / load;
  }

  double occupancy() {
    return load * (1 - abandons()) / agents;
  }

  /// The chance that a call waits longer than so many mean handle times, be it answered or not.
  ///
  /// Who finds j calls waiting must see j + 1 departures, at rates n, n + 1/p, n + 2/p ...; their
  /// sum is longer than t with the chance of an incomplete beta function.
  double waitsLonger(double handleTimes) {
    double[] states = waitingStates();
    double justBusy = justBusy(states);
    double chance = 0;
    double x = Math.exp(-handleTimes / patience);
    for (int j = 0; j < states.length; j++) {
      chance += states[j] * justBusy * Distributions.beta(x, agents * patience, j + 1.0);
    }
    return chance * x;
  }

  /// The wait that the share of calls given does not exceed, in mean handle times.
  double waitAt(double share) {
    double low = 0;
    double high = 100 * patience;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (waitsLonger(middle) > 1 - share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
