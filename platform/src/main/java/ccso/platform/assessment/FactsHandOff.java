package ccso.platform.assessment;

import ccso.judging.Verdict;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOff.Check;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is checked before the facts are frozen and people outside the team take over.
@Component
class FactsHandOff {
  private final DiscussionMarks marks;
  private final Deadlines deadlines;

  FactsHandOff(DiscussionMarks marks, Deadlines deadlines) {
    this.marks = marks;
    this.deadlines = deadlines;
  }

  HandOff of(AssessmentCase file, Verdict verdict) {
    return new HandOff(
        Border.INTO_DECISION,
        List.of(
            Check.hard("ALL_JUDGED", !(verdict instanceof Verdict.Undecided)),
            Check.soft("NOTHING_MARKED", marks.ofCase(file.id()).isEmpty()),
            Check.soft("REPORT_IN_TIME", deadlines.of(file).filter(Deadline::over).isEmpty())));
  }
}
