package ccso.recompute.integrity;

/// Counts whose logarithm is a cubic of x, fitted as Poisson by iterated weighted least squares to
/// the points marked; expected counts are given for all.
final class CubicLogLinear {

  private static final int TERMS = 4;
  private static final int ROUNDS = 50;

  private final double[] x;
  private final double[] coefficients = new double[TERMS];

  CubicLogLinear(double[] x, double[] y, boolean[] fitted) {
    this.x = x.clone();
    double sum = 0;
    int n = 0;
    for (int i = 0; i < y.length; i++) {
      sum += fitted[i] ? y[i] : 0;
      n += fitted[i] ? 1 : 0;
    }
    coefficients[0] = Math.log(Math.max(sum, 1) / n);
    for (int round = 0; round < ROUNDS; round++) {
      if (step(y, fitted) < 1e-10) {
        break;
      }
    }
  }

  double[] expected() {
    double[] expected = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      expected[i] = Math.max(1e-9, Math.exp(predictor(i)));
    }
    return expected;
  }

  private double predictor(int i) {
    double value = 0;
    for (int k = TERMS - 1; k >= 0; k--) {
      value = value * x[i] + coefficients[k];
    }
    return Math.clamp(value, -20, 25);
  }

  /// One round; gives the largest change.
  private double step(double[] y, boolean[] fitted) {
    double[][] normal = new double[TERMS][TERMS + 1];
    for (int i = 0; i < x.length; i++) {
      if (fitted[i]) {
        double mean = Math.exp(predictor(i));
        for (int a = 0; a < TERMS; a++) {
          double wa = mean * Math.pow(x[i], a);
          for (int b = 0; b < TERMS; b++) {
            normal[a][b] += wa * Math.pow(x[i], b);
          }
          normal[a][TERMS] += (y[i] - mean) * Math.pow(x[i], a);
        }
      }
    }
    double[] change = solve(normal);
    double largest = 0;
    for (int k = 0; k < TERMS; k++) {
      double step = Math.clamp(change[k], -2, 2);
      coefficients[k] += step;
      largest = Math.max(largest, Math.abs(step));
    }
    return largest;
  }

  /// Gauss's elimination with the largest pivot.
  private static double[] solve(double[][] rows) {
    for (int c = 0; c < TERMS; c++) {
      int best = c;
      for (int r = c + 1; r < TERMS; r++) {
        best = Math.abs(rows[r][c]) > Math.abs(rows[best][c]) ? r : best;
      }
      double[] swapped = rows[c];
      rows[c] = rows[best];
      rows[best] = swapped;
      double pivot = Math.abs(rows[c][c]) < 1e-12 ? 1e-12 : rows[c][c];
      for (int r = 0; r < TERMS; r++) {
        if (r != c) {
          double factor = rows[r][c] / pivot;
          for (int k = c; k <= TERMS; k++) {
            rows[r][k] -= factor * rows[c][k];
          }
        }
      }
    }
    double[] solution = new double[TERMS];
    for (int c = 0; c < TERMS; c++) {
      solution[c] = rows[c][TERMS] / (Math.abs(rows[c][c]) < 1e-12 ? 1e-12 : rows[c][c]);
    }
    return solution;
  }
}
