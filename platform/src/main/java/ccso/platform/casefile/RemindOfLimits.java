package ccso.platform.casefile;

import static ccso.platform.message.MessageKind.LIMIT_NEAR;
import static ccso.platform.message.MessageKind.LIMIT_PASSED;

import ccso.platform.standard.SchemePolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds whoever has to act of a limit that comes near, and tells him and the centre once when it
/// has passed. How many working days before is the scheme's.
@Component
class RemindOfLimits {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final AssessmentCases cases;
  private final Deadlines deadlines;
  private final Reminders reminders;
  private final SchemePolicies policies;
  private final CaseMessages messages;

  RemindOfLimits(
      AssessmentCases cases,
      Deadlines deadlines,
      Reminders reminders,
      SchemePolicies policies,
      CaseMessages messages) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.reminders = reminders;
    this.policies = policies;
    this.messages = messages;
  }

  /// Tells what is due at this moment and has not been told.
  @Transactional
  void remind(Instant now) {
    List<AssessmentCase> files =
        cases.inStates(Arrays.stream(CaseState.values()).filter(CaseState::underWay).toList());
    Map<UUID, Deadline> running = deadlines.of(files);
    LocalDate today = now.atZone(SHANGHAI).toLocalDate();
    Set<UUID> begun = new HashSet<>(reminders.begunOn(running.keySet(), today));
    for (AssessmentCase file : files) {
      Deadline deadline = running.get(file.id());
      if (deadline != null) {
        List<Integer> steps =
            policies.byVersion(file.policyVersion()).procedure().remindWorkingDays();
        Reminders.due(deadline, steps, begun.contains(file.id()))
            .filter(step -> reminders.first(file.id(), deadline, step))
            .ifPresent(step -> tell(file, deadline, step));
      }
    }
  }

  private void tell(AssessmentCase file, Deadline deadline, int step) {
    if (step == Reminders.PASSED) {
      messages.toParty(deadline.by(), file, LIMIT_PASSED, "", deadline.limit(), deadline.due());
      if (deadline.by() != CaseTransition.Party.CLERK) {
        messages.toParty(
            CaseTransition.Party.CLERK, file, LIMIT_PASSED, "", deadline.limit(), deadline.due());
      }
    } else {
      messages.toParty(
          deadline.by(),
          file,
          LIMIT_NEAR,
          "",
          deadline.limit(),
          deadline.due(),
          deadline.workingDaysLeft());
    }
  }
}
