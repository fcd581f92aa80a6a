package ccso.platform.demo;

import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.correspondence.AnswerItem;
import ccso.platform.correspondence.AnswerSupplement;
import ccso.platform.correspondence.Audience;
import ccso.platform.correspondence.RequestSupplement;
import ccso.platform.correspondence.Side;
import ccso.platform.correspondence.WriteMessage;
import ccso.platform.evidence.Particulars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets team and applicant write to each other, with one supplement round.
@Component
class DemoCorrespondence {
  private final WriteMessage write;
  private final RequestSupplement request;
  private final AnswerItem answerItem;
  private final AnswerSupplement answerSupplement;

  DemoCorrespondence(
      WriteMessage write,
      RequestSupplement request,
      AnswerItem answerItem,
      AnswerSupplement answerSupplement) {
    this.write = write;
    this.request = request;
    this.answerItem = answerItem;
    this.answerSupplement = answerSupplement;
  }

  /// @param about what was judged nonconforming and is asked for
  void tell(
      Actor.Person lead,
      Actor.Person owner,
      AssessmentCase file,
      List<Requirement> about,
      DemoScript.Texts texts) {
    String number = file.number().value();
    say(lead, Side.TEAM, number, Audience.TEAM, texts.teamNote());
    if (about.isEmpty()) {
      return;
    }
    Map<String, String> asked = new LinkedHashMap<>();
    about.forEach(it -> asked.put(it.key(), texts.asked()));
    request.request(lead, number, asked);
    for (Requirement one : about) {
      answerItem.answer(
          owner,
          number,
          new AnswerItem.Answer(
              UUID.randomUUID(), one.key(), texts.answered(), "", Particulars.NONE, List.of()));
    }
    answerSupplement.answer(owner, number);
    say(owner, Side.APPLICANT, number, Audience.APPLICANT, texts.applicantNote());
  }

  private void say(Actor.Person who, Side side, String number, Audience audience, String text) {
    write.write(who, side, number, new WriteMessage.Draft(UUID.randomUUID(), null, audience, text));
  }
}
