package ccso.platform.assessment;

import ccso.judging.CaseFacts;
import ccso.judging.FrozenFacts;
import ccso.judging.Verdict;
import java.time.Instant;

/// The assessment report (评审报告) as frozen: facts, and the verdict judged from them at this moment,
/// never stored.
public record FrozenReport(FrozenFacts frozen, Verdict verdict, Instant frozenAt, String frozenBy) {

  /// Of the canonical JSON, 64 lower-case hex digits.
  public String sha256() {
    return frozen.sha256();
  }

  public CaseFacts facts() {
    return frozen.facts();
  }

  public boolean met() {
    return verdict instanceof Verdict.Met;
  }
}
