package ccso.platform.correspondence;

import ccso.platform.casefile.AssessmentCase;
import java.util.Set;

/// What the team of a case does not speak of at present, because two of it judge it without knowing
/// of each other. Answered by the room that judges, which stands above this one.
public interface TeamSilence {

  /// Keys of requirements.
  Set<String> in(AssessmentCase file);
}
