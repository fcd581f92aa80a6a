package ccso.platform.onsite;

import ccso.platform.basis.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What the visit refuses those who take part in it; worded under `refusal.onsite.*`.
public sealed interface OnSiteRefusal extends Refusal {

  /// Another plan, or another's answer, came between reading and answering.
  record PlanChanged() implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.plan-changed";
    }
  }

  /// The applicant asked for other days and no newer plan names any.
  record OtherDaysWanted() implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.other-days-wanted";
    }
  }

  /// The visit cannot be opened before its first day.
  record TooEarly(LocalDate firstDay) implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.too-early";
    }

    @Override
    public List<Object> arguments() {
      return List.of(firstDay);
    }
  }
}
