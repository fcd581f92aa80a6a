package ccso.platform.bench;

import java.util.Arrays;
import java.util.function.Supplier;

/// How long the same thing took, many times over.
///
/// @param nanos ascending
record Times(long[] nanos, int statements) {

  /// Runs it `warm` times unmeasured, then `count` times measured, one after the other.
  static Times of(int warm, int count, Supplier<Visitor.Answer> request) {
    for (int i = 0; i < warm; i++) {
      Visitor.Answer _ = request.get();
    }
    long[] nanos = new long[count];
    int statements = 0;
    for (int i = 0; i < count; i++) {
      Visitor.Answer answer = request.get();
      if (answer.status() >= 400) {
        throw new IllegalStateException("answered " + answer.status() + ": " + answer.body());
      }
      nanos[i] = answer.nanos();
      statements = answer.statements();
    }
    Arrays.sort(nanos);
    return new Times(nanos, statements);
  }

  /// Milliseconds with one decimal.
  String percentile(int percent) {
    int at = Math.min(nanos.length - 1, nanos.length * percent / 100);
    return "%.1f".formatted(nanos[at] / 1e6);
  }

  double median() {
    return nanos[nanos.length / 2] / 1e6;
  }
}
