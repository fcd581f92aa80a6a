package ccso.platform.casefile;

import ccso.judging.RequirementNo;
import ccso.platform.basis.Refusal;
import java.time.LocalDate;
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

  /// The requirement belongs to a category that is not the member's (分工).
  record OutsidePart(RequirementNo no) implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.outside-part";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
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

  /// The limit for this step is over.
  ///
  /// @param limit name in the scheme policy, worded as `limit.<name>`
  /// @param due its last day
  record LimitPassed(String limit, LocalDate due) implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.limit-passed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(due);
    }
  }

  /// A step of the centre that must say why.
  record ReasonNeeded() implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.reason-needed";
    }
  }

  /// Nothing to extend: no limit runs in the present state.
  record NoLimitRuns() implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.no-limit-runs";
    }
  }

  /// @param most days that can be granted at once
  record ExtensionOutOfRange(int most) implements CaseRefusal {
    @Override
    public String code() {
      return "casefile.extension-out-of-range";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }
}
