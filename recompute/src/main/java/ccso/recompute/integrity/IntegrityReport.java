package ccso.recompute.integrity;

import ccso.recompute.integrity.IntegrityLimits.Kind;
import java.util.List;

/// What was measured on the records, by the rules of one version. It asks for explanations (`需要解释`)
/// and judges nothing.
///
/// @param version of the rules and their limits
/// @param measures everything measured, also what is within its limit
/// @param notMeasured codes of rules for which records are missing or too few
public record IntegrityReport(int version, List<Measure> measures, List<String> notMeasured) {

  public IntegrityReport {
    measures = List.copyOf(measures);
    notMeasured = List.copyOf(notMeasured);
  }

  /// What is beyond its limit, facts first, then strong signs, then hints.
  public List<Measure> findings() {
    return measures.stream()
        .filter(Measure::beyond)
        .sorted((a, b) -> a.rule().kind().compareTo(b.rule().kind()))
        .toList();
  }

  public List<Measure> findings(Kind kind) {
    return findings().stream().filter(measure -> measure.rule().kind() == kind).toList();
  }
}
