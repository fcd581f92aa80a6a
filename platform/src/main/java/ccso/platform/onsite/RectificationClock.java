package ccso.platform.onsite;

import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.standard.SchemePolicies;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Until when findings can be mended: the limit of the scheme policy with what the centre granted
/// beyond, and never more months after the findings were told than the policy's hard stop, whatever
/// was granted (ISO/IEC 17021-1 9.5.3.2: beyond it only a new visit helps).
@Component
class RectificationClock {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Deadlines deadlines;
  private final SchemePolicies policies;
  private final InstantSource clock;

  RectificationClock(Deadlines deadlines, SchemePolicies policies, InstantSource clock) {
    this.deadlines = deadlines;
    this.policies = policies;
    this.clock = clock;
  }

  /// Refuses [CaseRefusal.LimitPassed].
  void refuseLate(AssessmentCase file, List<Finding> findings) {
    deadlines.inTime(file);
    LocalDate stop = hardStop(file, findings);
    if (today().isAfter(stop)) {
      throw new Refused(new CaseRefusal.LimitPassed("RECTIFICATION", stop));
    }
  }

  boolean over(AssessmentCase file, List<Finding> findings) {
    return deadlines.of(file).filter(Deadline::over).isPresent()
        || today().isAfter(hardStop(file, findings));
  }

  /// The last day, empty where the policy of the case sets no limit.
  Optional<LocalDate> lastDay(AssessmentCase file, List<Finding> findings) {
    LocalDate stop = hardStop(file, findings);
    return deadlines.of(file).map(Deadline::due).map(due -> due.isAfter(stop) ? stop : due);
  }

  private LocalDate hardStop(AssessmentCase file, List<Finding> findings) {
    int months = policies.byVersion(file.policyVersion()).procedure().rectificationMonthsAtMost();
    return stop(findings.stream().map(Finding::toldAt).max(Instant::compareTo), months);
  }

  /// Months after the day the findings were told.
  static LocalDate stop(Optional<Instant> told, int months) {
    return told.map(it -> it.atZone(SHANGHAI).toLocalDate().plusMonths(months))
        .orElse(LocalDate.MAX);
  }

  private LocalDate today() {
    return clock.instant().atZone(SHANGHAI).toLocalDate();
  }
}
