package ccso.platform.assignment;

import ccso.platform.basis.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What team forming refuses.
public sealed interface AssignmentRefusal extends Refusal {

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

  /// Every seat is held; nobody is drawn over somebody.
  record NoVacancy() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.no-vacancy";
    }
  }

  /// @param due last day there was for an answer
  record InvitationOver(LocalDate due) implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.invitation-over";
    }

    @Override
    public List<Object> arguments() {
      return List.of(due);
    }
  }

  /// The invitation has its answer.
  record Answered() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.answered";
    }
  }

  /// Not every seat is accepted: there is no team to object to yet.
  record NotAnnounced() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.not-announced";
    }
  }

  /// @param until last day there was
  record ObjectionOver(LocalDate until) implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.objection-over";
    }

    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }

  /// The applicant has objected as often as the scheme allows, or has said that it will not.
  record ObjectionUsed() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.objection-used";
    }
  }

  /// There is nothing to decide.
  record NoObjection() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.no-objection";
    }
  }

  /// @param open invitations without an answer
  /// @param vacant seats nobody holds
  record TeamIncomplete(int open, int vacant) implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.team-incomplete";
    }

    @Override
    public List<Object> arguments() {
      return List.of(open, vacant);
    }
  }

  /// The applicant's objection has no answer yet.
  record ObjectionOpen() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.objection-open";
    }
  }

  /// The applicant may still object.
  ///
  /// @param until last day
  record ObjectionRuns(LocalDate until) implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.objection-runs";
    }

    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }

  /// A tie or an ended registration came to light since the draw.
  record MemberBarred(String name) implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.member-barred";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// No limit runs for anybody but the centre itself.
  record NobodyToNudge() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.nobody-to-nudge";
    }
  }

  /// Once a case and day.
  record NudgedToday() implements AssignmentRefusal {
    @Override
    public String code() {
      return "assignment.nudged-today";
    }
  }
}
