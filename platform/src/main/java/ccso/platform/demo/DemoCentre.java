package ccso.platform.demo;

import ccso.platform.acceptance.AnswerApplication;
import ccso.platform.acceptance.AnswerChecklist;
import ccso.platform.acceptance.RequestCorrection;
import ccso.platform.acceptance.Said;
import ccso.platform.acceptance.TakeUpApplication;
import ccso.platform.assignment.AnswerInvitation;
import ccso.platform.assignment.AnswerInvitation.Declaration;
import ccso.platform.assignment.ConfirmTeam;
import ccso.platform.assignment.DrawTeam;
import ccso.platform.assignment.ObjectToTeam;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.standard.AcceptanceItem;
import ccso.platform.standard.SchemePolicies;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the assessment centre does in the stories.
@Component
class DemoCentre {
  private final TakeUpApplication takeUp;
  private final AnswerChecklist answerChecklist;
  private final RequestCorrection requestCorrection;
  private final AnswerApplication answer;
  private final DrawTeam drawTeam;
  private final AnswerInvitation answerInvitation;
  private final ObjectToTeam objectToTeam;
  private final ConfirmTeam confirmTeam;
  private final DemoPeople people;
  private final AssessmentCases cases;
  private final SchemePolicies policies;

  DemoCentre(
      TakeUpApplication takeUp,
      AnswerChecklist answerChecklist,
      RequestCorrection requestCorrection,
      AnswerApplication answer,
      DrawTeam drawTeam,
      AnswerInvitation answerInvitation,
      ObjectToTeam objectToTeam,
      ConfirmTeam confirmTeam,
      DemoPeople people,
      AssessmentCases cases,
      SchemePolicies policies) {
    this.takeUp = takeUp;
    this.answerChecklist = answerChecklist;
    this.requestCorrection = requestCorrection;
    this.answer = answer;
    this.drawTeam = drawTeam;
    this.answerInvitation = answerInvitation;
    this.objectToTeam = objectToTeam;
    this.confirmTeam = confirmTeam;
    this.people = people;
    this.cases = cases;
    this.policies = policies;
  }

  void accept(Actor.Person clerk, String number) {
    takeUp.takeUp(clerk, number);
    answer.accept(clerk, number);
  }

  /// Draws; the lead accepts, the others have not answered yet.
  List<UUID> invite(Actor.Person clerk, String number) {
    List<UUID> invited =
        drawTeam.draw(clerk, number, drawTeam.usual(cases.openToStaff(clerk, Role.CLERK, number)));
    answerInvitation.accept(people.person(invited.getFirst()), number, Declaration.NONE);
    return invited;
  }

  /// @param override kept only where the draw gave the organisation the lead it had before
  void formTeam(Actor.Person clerk, Actor.Person member, String number, String override) {
    invite(clerk, number).stream()
        .skip(1)
        .forEach(it -> answerInvitation.accept(people.person(it), number, Declaration.NONE));
    objectToTeam.consent(member, number);
    confirmTeam.confirm(clerk, number, override);
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
