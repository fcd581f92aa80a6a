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

  /// Nothing was found nonconforming on site.
  record NothingToRectify() implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.nothing-to-rectify";
    }
  }

  /// The scheme policy of the case lets nothing that was found on site be mended.
  record NotRectifiable() implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.not-rectifiable";
    }
  }

  /// There are findings, they are not to be mended, and nobody says why.
  ///
  /// @param most characters
  record WaiverUnexplained(int most) implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.waiver-unexplained";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// Somebody else has to act on the finding, or nobody any more.
  record FindingElsewhere(String label, Finding.Status status) implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.finding-elsewhere";
    }

    @Override
    public List<Object> arguments() {
      return List.of(label, status);
    }
  }

  /// The rectification cannot end yet.
  record FindingsOpen(int open, String labels) implements OnSiteRefusal {
    @Override
    public String code() {
      return "onsite.findings-open";
    }

    @Override
    public List<Object> arguments() {
      return List.of(open, labels);
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
