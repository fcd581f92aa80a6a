package ccso.platform.correspondence;

import ccso.platform.basis.Refusal;
import ccso.platform.casefile.CaseState;
import java.time.LocalDate;
import java.util.List;

/// What this room refuses; worded under `refusal.correspondence.*`.
public sealed interface CorrespondenceRefusal extends Refusal {

  /// Nobody writes into a case that has not begun or is over.
  record NothingWritten(CaseState state) implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.nothing-written";
    }

    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /// The number sent along belongs to another message.
  record NumberUsed() implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.number-used";
    }
  }

  /// Two judge the requirement blind; until both are done the team does not speak of it.
  record StillBlind(String no) implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.still-blind";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// @param most rounds, from the scheme policy
  record RoundsUsed(int most) implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.rounds-used";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// The applicant still has time; the team waits.
  record LimitRuns(LocalDate due) implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.limit-runs";
    }

    @Override
    public List<Object> arguments() {
      return List.of(due);
    }
  }

  /// The round asks for something else.
  record NotAsked(String no) implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.not-asked";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// @param first numbers of the first requirements without an answer
  record Unanswered(int items, String first) implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "correspondence.unanswered";
    }

    @Override
    public List<Object> arguments() {
      return List.of(items, first);
    }
  }
}
