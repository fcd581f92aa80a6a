package ccso.platform.demo;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.complaint.Complain;
import ccso.platform.complaint.Complain.Told;
import ccso.platform.complaint.Complaint.Kind;
import ccso.platform.notice.PublicNotices;
import ccso.platform.notice.RaiseObjection;
import org.springframework.stereotype.Component;

/// What strangers tell the centre in the demonstration.
@Component
class DemoStrangers {
  private static final Actor ANYBODY = new Actor.Anyone();

  private final RaiseObjection raise;
  private final Complain complain;
  private final PublicNotices notices;

  DemoStrangers(RaiseObjection raise, Complain complain, PublicNotices notices) {
    this.raise = raise;
    this.complain = complain;
    this.notices = notices;
  }

  void object(AssessmentCase file, DemoScript.Texts texts) {
    raise.raise(ANYBODY, notices.latest(file.id()).orElseThrow().number(), texts.objection(), "");
  }

  void complain(DemoScript.Texts texts) {
    complain.complain(ANYBODY, new Told(Kind.FAKE, "", texts.fake(), ""), DemoPhoto.png());
    complain.complain(ANYBODY, new Told(Kind.COMPLAINT, "", texts.complaint(), ""), null);
  }
}
