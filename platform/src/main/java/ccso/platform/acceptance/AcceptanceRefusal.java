package ccso.platform.acceptance;

import ccso.platform.basis.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What acceptance refuses.
public sealed interface AcceptanceRefusal extends Refusal {

  /// Some items of the checklist are not looked at yet: nothing may be kept back for a later
  /// letter.
  record ItemsOpen(int open) implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.items-open";
    }

    @Override
    public List<Object> arguments() {
      return List.of(open);
    }
  }

  /// An application with gaps is not accepted.
  record Gaps(int gaps) implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.gaps";
    }

    @Override
    public List<Object> arguments() {
      return List.of(gaps);
    }
  }

  /// A letter without a gap asks for nothing.
  record NoGap() implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.no-gap";
    }
  }

  /// A gap that no correction mends within the case.
  record NotMendable() implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.not-mendable";
    }
  }

  /// A later letter can name only what the first one named (一次性告知).
  record NotNamedBefore(int gaps) implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.not-named-before";
    }

    @Override
    public List<Object> arguments() {
      return List.of(gaps);
    }
  }

  /// The applicant still has time to correct.
  ///
  /// @param due last day
  record CorrectionRuns(LocalDate due) implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.correction-runs";
    }

    @Override
    public List<Object> arguments() {
      return List.of(due);
    }
  }

  /// A non-acceptance without a reason.
  record ReasonNeeded() implements AcceptanceRefusal {
    @Override
    public String code() {
      return "acceptance.reason-needed";
    }
  }
}
