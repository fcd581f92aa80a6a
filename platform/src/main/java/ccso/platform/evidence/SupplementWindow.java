package ccso.platform.evidence;

import ccso.platform.casefile.AssessmentCase;
import java.util.Set;

/// What the applicant may still add evidence to after its package is in: the requirements named in
/// the supplement round that waits for it. Answered by the room that keeps the rounds, which stands
/// above this one.
public interface SupplementWindow {

  /// Keys of requirements; none outside a round.
  Set<String> requirements(AssessmentCase file);
}
