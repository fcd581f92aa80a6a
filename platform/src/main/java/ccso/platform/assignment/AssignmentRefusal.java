package ccso.platform.assignment;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What acceptance and team forming refuse.
sealed interface AssignmentRefusal extends Refusal {

  /// Too few can be drawn, or nobody of them may lead.
  record TooFewEligible(int eligible, int needed) implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.too-few-eligible";
    }

    @Override
    public List<Object> arguments() {
      return List.of(eligible, needed);
    }
  }
}
