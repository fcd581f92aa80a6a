package ccso.platform.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.golden.Route;
import ccso.platform.message.Inbox;
import ccso.platform.message.MessageKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/// Whom the moves of a case are told to.
@PlatformTest
class TellOfMoveTest {
  /// Inside the team's or the centre's own work, or the reader has just done it himself.
  private static final Set<CaseVerb> NOBODY =
      Set.of(CaseVerb.CLOSE_SUPPLEMENT, CaseVerb.REOPEN_ONSITE_REVIEW);

  @Autowired private Chain chain;
  @Autowired private Preparation preparation;
  @Autowired private HoldCase hold;
  @Autowired private ExtendLimit extend;
  @Autowired private Inbox inbox;

  static List<CaseTransition> moves() {
    return CaseTransitions.all();
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyMoveIsToldToSomebody_exceptWhereItIsSaidWhyNot(CaseTransition move) {
    List<TellOfMove.News> news = TellOfMove.of(move.from(), move.verb(), move.to());
    boolean ownDraft = move.verb() == CaseVerb.WITHDRAW && move.from() == CaseState.DRAFT;
    assertThat(news.isEmpty()).isEqualTo(NOBODY.contains(move.verb()) || ownDraft);
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyMoveLeadsToAPageThatIsThere(CaseTransition move) {
    for (TellOfMove.News news : TellOfMove.of(move.from(), move.verb(), move.to())) {
      String page =
          switch (news.to()) {
                case APPLICANT -> "/cases/SQ-2026-0001";
                case CLERK -> "/desk/cases/SQ-2026-0001";
                case LEAD_ASSESSOR -> "/assess/SQ-2026-0001";
                case TECHNICAL_REVIEWER, COMMITTEE_MEMBER -> "/desk/panels/SQ-2026-0001";
                case REGISTER_OFFICER -> "/desk/certificates";
              }
              + news.page();
      assertThat(Route.all())
          .as(page)
          .anyMatch(route ->
              route.method().equals("GET")
                  && PathPatternParser.defaultInstance
                      .parse(route.path())
                      .matches(PathContainer.parsePath(page)));
    }
  }

  @Test
  void theApplicantHearsOfItsCase_aViewerAndOtherApplicantsDoNot_andTheReasonStaysInTheCase() {
    Chain.Opened opened = chain.draft();
    Chain.Opened other = chain.draft();
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    Actor.Person clerk = chain.person(Role.CLERK);
    preparation.accepted(opened);
    extend.extend(clerk, opened.number(), 5, "标记：延期的理由");
    hold.hold(clerk, opened.number(), "标记：中止的理由");
    hold.resume(clerk, opened.number(), "标记：恢复的理由");
    assertThat(kinds(opened.owner()))
        .containsExactly(
            MessageKind.APPLICATION_RECEIVED,
            MessageKind.APPLICATION_TAKEN_UP,
            MessageKind.APPLICATION_ACCEPTED,
            MessageKind.LIMIT_EXTENDED,
            MessageKind.CASE_HELD,
            MessageKind.CASE_RESUMED);
    assertThat(kinds(clerk)).contains(MessageKind.APPLICATION_FILED);
    assertThat(kinds(viewer)).isEmpty();
    assertThat(kinds(other.owner())).isEmpty();
    assertThat(inbox.unread(opened.owner()).toString()).doesNotContain("标记");
  }

  private List<MessageKind> kinds(Actor.Person person) {
    return inbox.unread(person).reversed().stream().map(it -> it.message().kind()).toList();
  }
}
