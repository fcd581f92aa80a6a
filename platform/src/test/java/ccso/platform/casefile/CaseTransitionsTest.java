package ccso.platform.casefile;

import static ccso.platform.casefile.CaseState.ACCEPTED;
import static ccso.platform.casefile.CaseState.CERTIFIED;
import static ccso.platform.casefile.CaseState.DECISION;
import static ccso.platform.casefile.CaseState.DOCUMENT_REVIEW;
import static ccso.platform.casefile.CaseState.DRAFT;
import static ccso.platform.casefile.CaseState.NOT_ACCEPTED;
import static ccso.platform.casefile.CaseState.ONSITE_REVIEW;
import static ccso.platform.casefile.CaseState.REFUSED;
import static ccso.platform.casefile.CaseState.REPORT;
import static ccso.platform.casefile.CaseState.SUBMITTED;
import static ccso.platform.casefile.CaseState.TEAM_FORMING;
import static ccso.platform.casefile.CaseState.WITHDRAWN_BY_APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.golden.GoldenFile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTransitionsTest {

  /// Where each verb leads from each state; every other pair leads nowhere.
  private static final Map<CaseState, Map<CaseVerb, CaseState>> LEADS =
      Map.of(
          DRAFT, Map.of(CaseVerb.APPLY, SUBMITTED, CaseVerb.WITHDRAW, WITHDRAWN_BY_APPLICANT),
          SUBMITTED,
              Map.of(
                  CaseVerb.ACCEPT, ACCEPTED,
                  CaseVerb.REJECT, NOT_ACCEPTED,
                  CaseVerb.WITHDRAW, WITHDRAWN_BY_APPLICANT),
          ACCEPTED,
              Map.of(CaseVerb.HAND_IN, TEAM_FORMING, CaseVerb.WITHDRAW, WITHDRAWN_BY_APPLICANT),
          TEAM_FORMING, Map.of(CaseVerb.DRAW_TEAM, DOCUMENT_REVIEW),
          DOCUMENT_REVIEW, Map.of(CaseVerb.CONCLUDE_DOCUMENT_REVIEW, ONSITE_REVIEW),
          ONSITE_REVIEW, Map.of(CaseVerb.CONCLUDE_ONSITE_REVIEW, REPORT),
          REPORT,
              Map.of(CaseVerb.REOPEN_ONSITE_REVIEW, ONSITE_REVIEW, CaseVerb.FREEZE_FACTS, DECISION),
          DECISION,
              Map.of(CaseVerb.ISSUE_CERTIFICATE, CERTIFIED, CaseVerb.REFUSE_CERTIFICATE, REFUSED));

  @ParameterizedTest
  @EnumSource
  void aVerbLeadsWhereTheTableSaysAndNowhereElse(CaseState from) {
    for (CaseVerb verb : CaseVerb.values()) {
      assertThat(CaseTransitions.after(from, verb))
          .as("%s from %s", verb, from)
          .isEqualTo(Optional.ofNullable(LEADS.getOrDefault(from, Map.of()).get(verb)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCaseIsClosedExactlyWhereNoVerbLeadsOn(CaseState state) {
    assertThat(state.closed())
        .isEqualTo(
            Arrays.stream(CaseVerb.values())
                .allMatch(verb -> CaseTransitions.after(state, verb).isEmpty()));
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
    assertThat(CaseTransitions.all().stream().map(it -> it.from() + " " + it.verb()))
        .doesNotHaveDuplicates();
  }

  @Test
  @Tag("golden")
  void theTableIsDrawn() {
    GoldenFile.inDocs("case-states.md").isStill(drawn());
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
    for (CaseTransition move : CaseTransitions.all()) {
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
