package ccso.platform.acceptance;

import ccso.platform.acceptance.Checklist.Line;
import ccso.platform.application.CommitmentLetters;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.standard.AcceptanceItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre writes one letter that names every gap (补正通知, 一次性告知). A letter of commitment that is
/// among them is given back to be signed anew.
///
/// Refuses: [AcceptanceRefusal.ItemsOpen], [AcceptanceRefusal.NoGap],
/// [AcceptanceRefusal.NotMendable], [AcceptanceRefusal.NotNamedBefore];
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class RequestCorrection {
  private final Intake intake;
  private final CorrectionLetters letters;
  private final CommitmentLetters commitments;
  private final AssessmentCases cases;
  private final AuditTrail trail;

  RequestCorrection(
      Intake intake,
      CorrectionLetters letters,
      CommitmentLetters commitments,
      AssessmentCases cases,
      AuditTrail trail) {
    this.intake = intake;
    this.letters = letters;
    this.commitments = commitments;
    this.cases = cases;
    this.trail = trail;
  }

  @Transactional
  public void request(Actor.Person clerk, String number) {
    Intake.Opened opened = intake.inReview(clerk, number);
    List<Line> gaps = opened.checklist().gaps();
    refuseUnlessWhole(opened, gaps);
    UUID caseId = opened.file().id();
    letters.add(
        caseId, opened.round(), gaps.stream().map(RequestCorrection::gap).toList(), clerk.id());
    if (gaps.stream().map(Line::item).anyMatch(AcceptanceItem::letter)) {
      commitments.giveBack(caseId);
    }
    trail.append(
        clerk, new CorrectionRequested(caseId, gaps.stream().map(it -> it.item().code()).toList()));
    cases.move(clerk, opened.file(), CaseVerb.REQUEST_CORRECTION);
  }

  private static void refuseUnlessWhole(Intake.Opened opened, List<Line> gaps) {
    if (!opened.checklist().open().isEmpty()) {
      throw new Refused(new AcceptanceRefusal.ItemsOpen(opened.checklist().open().size()));
    }
    if (gaps.isEmpty()) {
      throw new Refused(new AcceptanceRefusal.NoGap());
    }
    if (!gaps.stream().map(Line::item).allMatch(AcceptanceItem::mendable)) {
      throw new Refused(new AcceptanceRefusal.NotMendable());
    }
    if (!opened.letters().isEmpty()) {
      CorrectionLetter first = opened.letters().getFirst();
      long fresh = gaps.stream().filter(it -> !first.names(it.item().code())).count();
      if (fresh > 0) {
        throw new Refused(new AcceptanceRefusal.NotNamedBefore((int) fresh));
      }
    }
  }

  private static CorrectionLetter.Gap gap(Line line) {
    String sentence = java.util.Objects.requireNonNull(line.answer()).sentence();
    AcceptanceItem item = line.item();
    return new CorrectionLetter.Gap(item.code(), item.question(), sentence, item.mend());
  }

  record CorrectionRequested(UUID caseId, List<String> items) implements AuditEvent {
    @Override
    public String kind() {
      return "CORRECTION_REQUESTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("items", items);
    }
  }
}
