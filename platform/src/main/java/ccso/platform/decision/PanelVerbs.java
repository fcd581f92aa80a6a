package ccso.platform.decision;

import ccso.platform.basis.Actor;
import org.springframework.stereotype.Component;

/// What can be done on the page of a panel.
@Component
record PanelVerbs(
    PassTechnicalReview pass,
    ReturnReport giveBack,
    CastVote cast,
    RecuseFromDecision recuse,
    DecideCertification decide) {

  void review(
      Actor.Person member,
      String number,
      String facts,
      TechnicalReview.Outcome outcome,
      String remark) {
    switch (outcome) {
      case PASSED -> pass.pass(member, number, facts, remark);
      case RETURNED -> giveBack.giveBack(member, number, facts, remark);
    }
  }
}
