package ccso.platform.demo;

import ccso.platform.acceptance.AnswerApplication;
import ccso.platform.acceptance.AnswerChecklist;
import ccso.platform.acceptance.RequestCorrection;
import ccso.platform.acceptance.Said;
import ccso.platform.acceptance.TakeUpApplication;
import ccso.platform.basis.Actor;
import ccso.platform.standard.AcceptanceItem;
import ccso.platform.standard.SchemePolicies;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the assessment centre does in the stories.
@Component
class DemoCentre {
  private final TakeUpApplication takeUp;
  private final AnswerChecklist answerChecklist;
  private final RequestCorrection requestCorrection;
  private final AnswerApplication answer;
  private final SchemePolicies policies;

  DemoCentre(
      TakeUpApplication takeUp,
      AnswerChecklist answerChecklist,
      RequestCorrection requestCorrection,
      AnswerApplication answer,
      SchemePolicies policies) {
    this.takeUp = takeUp;
    this.answerChecklist = answerChecklist;
    this.requestCorrection = requestCorrection;
    this.answer = answer;
    this.policies = policies;
  }

  void accept(Actor.Person clerk, String number) {
    takeUp.takeUp(clerk, number);
    answer.accept(clerk, number);
  }

  /// @param gaps sentences by item; all other items are in order
  void askToCorrect(Actor.Person clerk, String number, Map<String, String> gaps) {
    takeUp.takeUp(clerk, number);
    answerChecklist.answer(
        clerk,
        number,
        policies.current().acceptance().stream()
            .map(AcceptanceItem::code)
            .collect(
                Collectors.toMap(
                    code -> code,
                    code -> new Said(gaps.containsKey(code), gaps.getOrDefault(code, "")))));
    requestCorrection.request(clerk, number);
  }
}
