package ccso.platform.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What the assessment has to know of the findings of a visit, which a later room keeps.
public interface VisitFindings {

  /// Keys of the requirements whose finding is open: only these are judged in 整改.
  Set<String> open(UUID caseId);

  /// Every finding told, in the order of labels; for the report, which shows the value before and
  /// after (decision 2).
  List<Told> told(UUID caseId);

  /// A finding: before it was 不符合.
  ///
  /// @param label such as F-1
  record Told(String label, String requirementKey, String fact) {}
}
