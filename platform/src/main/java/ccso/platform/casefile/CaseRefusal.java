package ccso.platform.casefile;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What the case file itself refuses; the members of a case are told why, everybody else finds
/// nothing.
public sealed interface CaseRefusal extends Refusal {

  /// The verb does not lead anywhere from the case's present state.
  ///
  /// @param state code of the state, worded as `case.state.<name>`
  record WrongState(CaseState state) implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.wrong-state";
    }

    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /// Somebody else changed the case since it was read.
  record ChangedMeanwhile() implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.changed-meanwhile";
    }
  }

  /// The member's right does not reach this far (a viewer edits, a contributor hands in).
  record RightTooSmall() implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.right-too-small";
    }
  }

  /// Only the lead of the team may.
  record LeadOnly() implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.lead-only";
    }
  }
}
