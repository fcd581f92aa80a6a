package ccso.platform.notice;

import ccso.platform.basis.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What notices and objections refuse.
sealed interface NoticeRefusal extends Refusal {

  /// The last day for objections is over, or the decision is being taken anew.
  record PeriodOver(LocalDate lastDay) implements NoticeRefusal {
    @Override
    public String code() {
      return "notice.period-over";
    }

    @Override
    public List<Object> arguments() {
      return List.of(lastDay);
    }
  }

  /// An answer without a reason.
  record ReasonNeeded() implements NoticeRefusal {
    @Override
    public String code() {
      return "notice.reason-needed";
    }
  }

  /// Somebody answered it before.
  record AnsweredAlready() implements NoticeRefusal {
    @Override
    public String code() {
      return "notice.answered-already";
    }
  }
}
