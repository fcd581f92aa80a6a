package ccso.platform.demo;

import ccso.platform.basis.Actor;
import ccso.platform.onsite.AnswerFinding;
import ccso.platform.onsite.CloseFinding;
import ccso.platform.onsite.Finding;
import ccso.platform.onsite.Findings;
import ccso.platform.onsite.HoldClosingMeeting;
import ccso.platform.onsite.HoldClosingMeeting.Course;
import ccso.platform.onsite.OnSitePlan;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Closes the visits of the demonstration, and shows a rectification half done.
@Component
class DemoRectification {
  private final HoldClosingMeeting closing;
  private final AnswerFinding answer;
  private final CloseFinding close;
  private final Findings findings;

  DemoRectification(
      HoldClosingMeeting closing, AnswerFinding answer, CloseFinding close, Findings findings) {
    this.closing = closing;
    this.answer = answer;
    this.close = close;
    this.findings = findings;
  }

  /// The findings are told; those of most stories are left as they are.
  void close(
      Actor.Person lead,
      String number,
      OnSitePlan planned,
      DemoScript.Texts texts,
      boolean rectifying) {
    closing.hold(
        lead,
        number,
        DemoVisits.signIn(lead, planned, texts),
        rectifying ? Course.RECTIFICATION : Course.REPORT,
        texts.visit().waiver());
  }

  /// The first finding is closed, the second comes back, the third waits for the team.
  void halfway(
      Actor.Person owner, Actor.Person lead, UUID caseId, String number, DemoScript.Texts texts) {
    List<Finding> told = findings.ofCase(caseId);
    for (int i = 0; i < Math.min(3, told.size()); i++) {
      String label = told.get(i).label();
      answer.answer(
          owner,
          number,
          label,
          new AnswerFinding.Said(texts.visit().cause(), texts.visit().done(), List.of()));
      if (i < 2) {
        String reason = i == 0 ? texts.visit().accepted() : texts.visit().returned();
        close.rule(lead, number, label, i == 0, reason, UUID.randomUUID());
      }
    }
  }
}
