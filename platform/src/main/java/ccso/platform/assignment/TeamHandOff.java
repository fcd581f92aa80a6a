package ccso.platform.assignment;

import ccso.platform.application.Receipt;
import ccso.platform.application.Receipts;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOff.Check;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is checked before document review begins.
@Component
class TeamHandOff {
  private final Receipts receipts;
  private final Formations formations;
  private final AssessmentCases cases;
  private final Deadlines deadlines;

  TeamHandOff(
      Receipts receipts, Formations formations, AssessmentCases cases, Deadlines deadlines) {
    this.receipts = receipts;
    this.formations = formations;
    this.cases = cases;
    this.deadlines = deadlines;
  }

  HandOff of(AssessmentCase file, Formation formation) {
    Pool.Bars bars = formations.bars(file);
    boolean frozen =
        receipts.ofCase(file.id()).stream().anyMatch(it -> it.kind() == Receipt.Kind.PACKAGE);
    boolean changed =
        cases
            .leadBefore(file)
            .map(before ->
                formation.team().stream().noneMatch(it -> it.lead() && it.person().equals(before)))
            .orElse(true);
    return new HandOff(
        Border.INTO_DOCUMENT_REVIEW,
        List.of(
            Check.hard("PACKAGE_FROZEN", frozen),
            Check.hard("TEAM_COMPLETE", formation.complete()),
            Check.hard("OBJECTION_SETTLED", formation.settled()),
            Check.hard(
                "NOBODY_BARRED",
                formation.team().stream().allMatch(it -> bars.of(it.person()).isEmpty())),
            Check.soft("IN_TIME", deadlines.of(file).filter(Deadline::over).isEmpty()),
            Check.soft("LEAD_CHANGED", changed)));
  }
}
