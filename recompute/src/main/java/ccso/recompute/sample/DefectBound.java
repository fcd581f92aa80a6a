package ccso.recompute.sample;

/// What so many defects in so many records prove about all of them (`缺陷率上限`): exact binomial bounds
/// after Clopper and Pearson (1934), and the smaller numbers that go with them.
public final class DefectBound {

  private static final int HALVINGS = 200;

  private DefectBound() {}

  /// The share that is not exceeded, with one-sided confidence, such as 0.95.
  public static double upper(int defects, int records, double confidence) {
    require(defects, records, confidence);
    return defects == records ? 1 : share(defects, records, 1 - confidence);
  }

  /// The share that is not undercut, with one-sided confidence.
  public static double lower(int defects, int records, double confidence) {
    require(defects, records, confidence);
    return defects == 0 ? 0 : share(defects - 1, records, confidence);
  }

  /// Both bounds of a two-sided interval, which are one-sided bounds at half the risk each.
  public static double[] twoSided(int defects, int records, double confidence) {
    double oneSided = 1 - (1 - confidence) / 2;
    return new double[] {lower(defects, records, oneSided), upper(defects, records, oneSided)};
  }

  /// Records that must be without defect to say with this risk that fewer than the share are false.
  public static int discovery(double share, double risk) {
    return (int) Math.ceil(Math.log(risk) / Math.log1p(-share));
  }

  /// The chance that a sample of a small lot shows none of its defects.
  public static double noneOf(int lot, int defective, int sample) {
    double chance = 1;
    for (int i = 0; i < sample; i++) {
      chance *= Math.max(0, lot - defective - i) / (double) (lot - i);
    }
    return chance;
  }

  /// The chance that at most so many of a sample are defective, where the share is defective.
  public static double atMost(int defects, int records, double share) {
    if (share <= 0) {
      return 1;
    }
    if (share >= 1) {
      return defects >= records ? 1 : 0;
    }
    double logTerm = records * Math.log1p(-share);
    double sum = Math.exp(logTerm);
    for (int k = 1; k <= Math.min(defects, records); k++) {
      logTerm += Math.log((records - k + 1.0) / k) + Math.log(share) - Math.log1p(-share);
      sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
  }

  /// The share at which at most so many defects have the chance given.
  private static double share(int defects, int records, double chance) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (atMost(defects, records, middle) > chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static void require(int defects, int records, double confidence) {
    if (defects < 0 || records < 1 || defects > records || confidence <= 0 || confidence >= 1) {
      throw new IllegalArgumentException(defects + " in " + records + " at " + confidence);
    }
  }
}
