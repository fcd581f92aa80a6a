package ccso.platform.casefile;

import static ccso.platform.casefile.CaseState.DECISION;
import static ccso.platform.casefile.CaseState.DOCUMENT_REVIEW;
import static ccso.platform.casefile.CaseState.DRAFT;
import static ccso.platform.casefile.CaseState.ONSITE_REVIEW;
import static ccso.platform.casefile.CaseState.ON_HOLD;
import static ccso.platform.casefile.CaseState.PUBLIC_NOTICE;
import static ccso.platform.casefile.CaseState.RECTIFICATION;
import static ccso.platform.casefile.CaseState.REPORT;
import static ccso.platform.casefile.CaseState.SUBMITTED;
import static ccso.platform.casefile.CaseState.TECHNICAL_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.golden.GoldenFile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTransitionsTest {

  /// Verbs of the centre and the applicant that end or stop a case from many states; all others
  /// stand in the list below.
  private static final Set<CaseVerb> FROM_MANY =
      EnumSet.of(CaseVerb.WITHDRAW, CaseVerb.TERMINATE, CaseVerb.HOLD, CaseVerb.RESUME);

  /// Where each verb leads from each state; every other pair leads nowhere.
  private static final Set<String> LEADS =
      Set.of(
          "DRAFT APPLY SUBMITTED",
          "SUBMITTED TAKE_UP_APPLICATION ACCEPTANCE_REVIEW",
          "ACCEPTANCE_REVIEW ACCEPT ACCEPTED",
          "ACCEPTANCE_REVIEW REJECT NOT_ACCEPTED",
          "ACCEPTANCE_REVIEW REQUEST_CORRECTION CORRECTION",
          "CORRECTION RESUBMIT_APPLICATION ACCEPTANCE_REVIEW",
          "CORRECTION REJECT NOT_ACCEPTED",
          "ACCEPTED HAND_IN TEAM_FORMING",
          "TEAM_FORMING CONFIRM_TEAM DOCUMENT_REVIEW",
          "DOCUMENT_REVIEW REQUEST_SUPPLEMENT SUPPLEMENT",
          "SUPPLEMENT ANSWER_SUPPLEMENT DOCUMENT_REVIEW",
          "SUPPLEMENT CLOSE_SUPPLEMENT DOCUMENT_REVIEW",
          "DOCUMENT_REVIEW CONCLUDE_DOCUMENT_REVIEW DOCUMENT_CONCLUDED",
          "DOCUMENT_CONCLUDED PLAN_ONSITE_REVIEW ONSITE_PLANNED",
          "ONSITE_PLANNED OPEN_ONSITE_REVIEW ONSITE_REVIEW",
          "ONSITE_REVIEW ORDER_RECTIFICATION RECTIFICATION",
          "RECTIFICATION CLOSE_RECTIFICATION REPORT",
          "ONSITE_REVIEW CONCLUDE_ONSITE_REVIEW REPORT",
          "REPORT REOPEN_ONSITE_REVIEW ONSITE_REVIEW",
          "REPORT FREEZE_FACTS TECHNICAL_REVIEW",
          "TECHNICAL_REVIEW RETURN_REPORT REPORT",
          "TECHNICAL_REVIEW PASS_TECHNICAL_REVIEW DECISION",
          "DECISION PUBLISH_NOTICE PUBLIC_NOTICE",
          "DECISION REFUSE_CERTIFICATE REFUSED",
          "PUBLIC_NOTICE REOPEN_DECISION DECISION",
          "PUBLIC_NOTICE ISSUE_CERTIFICATE CERTIFIED");

  @Test
  void theTableHoldsTheseMovesAndNoOther() {
    assertThat(
            CaseTransitions.all().stream()
                .filter(it -> !FROM_MANY.contains(it.verb()))
                .map(it -> it.from() + " " + it.verb() + " " + it.to()))
        .containsExactlyInAnyOrderElementsOf(LEADS);
  }

  @ParameterizedTest
  @EnumSource
  void theCentreCanHoldTerminateAndResumeWhateverIsUnderWay(CaseState state) {
    boolean underWay = state.underWay();
    assertThat(CaseTransitions.after(state, CaseVerb.HOLD, null).isPresent()).isEqualTo(underWay);
    assertThat(CaseTransitions.after(state, CaseVerb.TERMINATE, null).isPresent())
        .isEqualTo(underWay || state == ON_HOLD);
    assertThat(CaseTransitions.after(ON_HOLD, CaseVerb.RESUME, state).isPresent())
        .isEqualTo(underWay);
  }

  @Test
  void aCaseOnHoldGoesBackWhereItStoodAndNowhereElse() {
    assertThat(CaseTransitions.after(ON_HOLD, CaseVerb.RESUME, DOCUMENT_REVIEW))
        .contains(DOCUMENT_REVIEW);
    assertThat(CaseTransitions.after(ON_HOLD, CaseVerb.RESUME, null)).isEmpty();
    assertThat(CaseTransitions.after(ON_HOLD, CaseVerb.ACCEPT, SUBMITTED)).isEmpty();
  }

  @Test
  void theApplicantCanTakeTheCaseBackUntilTheReport() {
    assertThat(
            Arrays.stream(CaseState.values())
                .filter(it -> CaseTransitions.after(it, CaseVerb.WITHDRAW, null).isPresent()))
        .doesNotContain(REPORT, TECHNICAL_REVIEW, DECISION, PUBLIC_NOTICE)
        .contains(DRAFT, ONSITE_REVIEW, RECTIFICATION, ON_HOLD);
  }

  @ParameterizedTest
  @EnumSource
  void aCaseIsClosedExactlyWhereNoVerbLeadsOn(CaseState state) {
    assertThat(state.closed())
        .isEqualTo(
            Arrays.stream(CaseVerb.values())
                .allMatch(verb -> CaseTransitions.after(state, verb, null).isEmpty()));
  }

  @Test
  void everyStateIsReachedFromADraft() {
    Set<CaseState> reached = EnumSet.of(DRAFT);
    for (int i = 0; i < CaseState.values().length; i++) {
      CaseTransitions.all().stream()
          .filter(it -> reached.contains(it.from()))
          .map(CaseTransition::to)
          .collect(Collectors.toCollection(HashSet::new))
          .forEach(reached::add);
    }
    assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
  }

  @Test
  void noMoveStandsTwice() {
    assertThat(
            CaseTransitions.all().stream()
                .filter(it -> it.verb() != CaseVerb.RESUME)
                .map(it -> it.from() + " " + it.verb()))
        .doesNotHaveDuplicates();
  }

  @Test
  @Tag("golden")
  void theTableIsDrawn() {
    GoldenFile.inDocs("case-states.md").isStill(drawn());
  }

  private static List<CaseTransition> mainLine() {
    return CaseTransitions.all().stream().filter(it -> !FROM_MANY.contains(it.verb())).toList();
  }

  private static String drawn() {
    ResourceBundle words = ResourceBundle.getBundle("messages.casefile", Locale.ROOT);
    StringBuilder text =
        new StringBuilder(
            """
            # States of a case

            Drawn from `CaseTransitions` by `CaseTransitionsTest`; `./ccso golden` writes it anew.

            ```mermaid
            stateDiagram-v2
              [*] --> DRAFT
            """);
    for (CaseState state : CaseState.values()) {
      text.append("  %s: %s\n".formatted(state, words.getString("case.state." + state)));
    }
    for (CaseTransition move : mainLine()) {
      text.append("  %s --> %s: %s\n".formatted(move.from(), move.to(), move.verb()));
    }
    for (CaseState state : CaseState.values()) {
      if (state.closed()) {
        text.append("  %s --> [*]\n".formatted(state));
      }
    }
    text.append(
        """
        ```

        The picture leaves out what is possible from almost everywhere: withdrawal by the applicant (until the
        report), termination, hold and resumption by the centre.

        | From | Verb | By | To |
        |---|---|---|---|
        """);
    for (CaseTransition move : CaseTransitions.all()) {
      text.append(
          "| %s `%s` | `%s` | %s | %s `%s` |\n"
              .formatted(
                  words.getString("case.state." + move.from()),
                  move.from(),
                  move.verb(),
                  move.by().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  words.getString("case.state." + move.to()),
                  move.to()));
    }
    return text.toString();
  }
}
