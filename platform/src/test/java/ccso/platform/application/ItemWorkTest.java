package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.catalogue.CoreItem;
import ccso.platform.account.Organisations;
import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.evidence.EvidenceAccesses;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.fixture.ReviewChain;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Work on a case shared among people: in charge, ready, two at once, rehearsed, looked at.
@PlatformTest
class ItemWorkTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired ReviewChain reviewChain;
  @Autowired Organisations organisations;
  @Autowired AssignItems assignItems;
  @Autowired MarkItemReady markItemReady;
  @Autowired SelfAssess selfAssess;
  @Autowired SelfAssessments assessments;
  @Autowired ItemWorks works;
  @Autowired CaseReadiness readiness;
  @Autowired EvidenceAccesses accesses;
  @Autowired MockMvc pages;

  private Opened opened;
  private List<CoreItem> items;

  @BeforeEach
  void open() {
    opened = chain.draft();
    items =
        readiness.of(opened.file()).edition().categories().stream()
            .flatMap(it -> it.items().stream())
            .toList();
  }

  @Test
  void everyCoreItemIsAssignedAtOnce_andTheLoadIsSeen() throws Exception {
    Actor.Person helper = chain.member(opened, MemberRight.CONTRIBUTOR);
    LocalDate due = LocalDate.now(CreateCase.SHANGHAI).plusDays(9);
    Set<String> all = items.stream().map(ItemWorkTest::no).collect(Collectors.toSet());
    assign(all, helper.id(), due);
    assertThat(works.ofCase(opened.id()).values())
        .hasSize(items.size())
        .allMatch(it -> it.inCharge(helper.id()) && due.equals(it.due()));
    assertThat(body(opened.owner(), get(list())))
        .contains("负责：" + helper.name(), items.size() + " 个核心项");
  }

  @Test
  void theListIsFilteredByWhoIsInCharge() throws Exception {
    Actor.Person helper = chain.member(opened, MemberRight.CONTRIBUTOR);
    assign(Set.of(no(items.get(3))), helper.id(), null);
    assertThat(groups(helper, "?owner=me")).containsExactly(no(items.get(3)));
    assertThat(groups(opened.owner(), "?owner=me")).isEmpty();
    assertThat(groups(opened.owner(), "?owner=" + helper.id())).containsExactly(no(items.get(3)));
    assertThat(groups(opened.owner(), "?owner=none"))
        .doesNotContain(no(items.get(3)))
        .contains(no(items.get(4)));
  }

  @Test
  void whoCannotWorkOnAnItemIsNotPutInCharge() {
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    Actor.Person limited = chain.member(opened, MemberRight.CONTRIBUTOR);
    organisations.join(
        opened.file().applicant().id(), limited.id(), MemberRight.CONTRIBUTOR, Part.of(Set.of(1)));
    Set<String> first = Set.of(no(items.getFirst()));
    Set<String> last = Set.of(no(items.getLast()));
    fault(() -> assign(first, viewer.id(), null), "person");
    fault(() -> assign(last, limited.id(), null), "person");
    fault(() -> assign(first, chain.person(Role.APPLICANT).id(), null), "person");
    assign(first, limited.id(), null);
  }

  @Test
  void faultsAreSaidAndNothingIsAssigned() {
    fault(() -> assign(Set.of(), null, LocalDate.EPOCH), "chosenItem", "due");
    assertThatThrownBy(() -> assign(Set.of("77.7"), null, null)).isInstanceOf(NotFound.class);
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    assertThat(
            refusal(() ->
                assignItems.assign(
                    contributor, opened.number(), Set.of(no(items.getFirst())), null, null)))
        .isEqualTo("casefile.right-too-small");
    assertThat(works.ofCase(opened.id())).isEmpty();
  }

  @Test
  void whoIsInChargeCallsAnItemReady_onceNothingIsMissing() throws Exception {
    CoreItem item = items.getFirst();
    Actor.Person helper = chain.member(opened, MemberRight.CONTRIBUTOR);
    Actor.Person other = chain.member(opened, MemberRight.CONTRIBUTOR);
    assign(Set.of(no(item)), helper.id(), null);
    assertThat(refusal(() -> ready(helper, item))).isEqualTo("application.item-not-complete");
    preparation.ready(opened, item.requirements());
    assertThat(refusal(() -> ready(other, item))).isEqualTo("application.not-in-charge");
    ready(helper, item);
    assertThat(work(item).readyBy()).isEqualTo(helper.name());
    assertThat(body(opened.owner(), get(list()))).contains(helper.name() + " 标为就绪");
    markItemReady.mark(opened.owner(), opened.number(), no(item), false);
    assertThat(work(item).readyBy()).isNull();
  }

  @Test
  void twoPeopleSaveOneRequirement_theLaterSeesBothTextsAndLosesNone() throws Exception {
    String no = "1.1.1";
    String address = list() + "/" + no + "/self-assessment";
    String key = readiness.of(opened.file()).edition().requirements().getFirst().key();
    Actor.Person second = chain.member(opened, MemberRight.CONTRIBUTOR);
    assertThat(status(opened.owner(), said(address, "CONFORMING", "先写的", ""))).isEqualTo(303);
    MockHttpServletResponse later = answer(second, said(address, "NOT_YET", "后写的", ""));
    assertThat(later.getStatus()).isEqualTo(422);
    String page = later.getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("先写的", "后写的", "已先保存了这一条");
    assertThat(note(key)).isEqualTo("先写的");
    String basedOn = page.replaceAll("(?s).*name=\"basedOn\" value=\"([^\"]*)\".*", "$1");
    assertThat(status(second, said(address, "NOT_YET", "后写的", basedOn))).isEqualTo(303);
    assertThat(note(key)).isEqualTo("后写的");
  }

  @Test
  void theSameWordTwiceIsNoConflict() throws Exception {
    String address = list() + "/1.1.1/self-assessment";
    status(opened.owner(), said(address, "CONFORMING", "一样", ""));
    assertThat(status(opened.owner(), said(address, "CONFORMING", "一样", ""))).isEqualTo(303);
  }

  @Test
  void aRehearsalMovesTheMarginsAndNothingElse() throws Exception {
    preparation.ready(opened, preparation.applicable(opened));
    var before = readiness.of(opened.file()).readiness();
    String key = before.requirements().getFirst().requirement().key();
    var then = before.flipped(Set.of(key));
    assertThat(then.categories().getFirst().margin())
        .isEqualTo(before.categories().getFirst().margin() - 1);
    assertThat(then.flipped(Set.of(key)).categories().getFirst().margin())
        .isEqualTo(before.categories().getFirst().margin());
    int lines = assessments.ofCase(opened.id()).size();
    String page = body(opened.owner(), get("/cases/" + opened.number() + "/rehearsal?flip=1.1.1"));
    assertThat(page).contains("已翻转 1 条", "还原").doesNotContain("method=\"post\" action=\"/cases");
    assertThat(assessments.ofCase(opened.id())).hasSize(lines);
    assertThat(readiness.of(opened.file()).readiness()).isEqualTo(before);
  }

  @Test
  void whoLookedIsShown_assessorsByRoleUntilTheReportIsOut() throws Exception {
    var review = reviewChain.inDocumentReview();
    Actor.Person owner = review.opened().owner();
    status(review.lead(), get("/assess/" + review.number() + "/evidence/A-1/file"));
    status(review.lead(), get("/assess/" + review.number() + "/evidence/A-1/file"));
    status(owner, get("/cases/" + review.number() + "/evidence/A-1/file"));
    assertThat(accesses.ofCase(review.opened().id(), 10))
        .extracting(EvidenceAccesses.Access::side, EvidenceAccesses.Access::times)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ccso.platform.evidence.EvidenceReader.Side.MEMBER, 1),
            org.assertj.core.groups.Tuple.tuple(
                ccso.platform.evidence.EvidenceReader.Side.TEAM, 2));
    String page = body(owner, get("/cases/" + review.number() + "/access"));
    assertThat(page).contains("评审组", "A-1").doesNotContain(review.lead().name());
    assertThat(page).contains(owner.name());
  }

  private void assign(Set<String> numbers, @Nullable UUID person, @Nullable LocalDate due) {
    assignItems.assign(opened.owner(), opened.number(), numbers, person, due);
  }

  private void ready(Actor.Person by, CoreItem item) {
    markItemReady.mark(by, opened.number(), no(item), true);
  }

  private String list() {
    return "/cases/" + opened.number() + "/items";
  }

  private List<String> groups(Actor.Person by, String query) throws Exception {
    String page = body(by, get(list() + query));
    return items.stream()
        .map(ItemWorkTest::no)
        .filter(no -> page.contains("id=\"g-" + no + "\""))
        .toList();
  }

  private ItemWork work(CoreItem item) {
    return works.ofCase(opened.id()).getOrDefault(no(item), ItemWork.none(no(item)));
  }

  private String note(String key) {
    return java.util.Objects.requireNonNull(assessments.ofCase(opened.id()).get(key)).note();
  }

  private static String no(CoreItem item) {
    return item.no().toString();
  }

  private static void fault(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String... fields) {
    assertThat(catchThrowableOfType(Faulty.class, act).faults())
        .extracting(FieldFault::field)
        .containsExactly(fields);
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act).refusal().code();
  }

  private static MockHttpServletRequestBuilder said(
      String address, String judgement, String note, String basedOn) {
    return post(address)
        .param("judgement", judgement)
        .param("note", note)
        .param("basedOn", basedOn);
  }

  private String body(Actor.Person by, MockHttpServletRequestBuilder asked) throws Exception {
    return answer(by, asked).getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(Actor.Person by, MockHttpServletRequestBuilder asked) throws Exception {
    return answer(by, asked).getStatus();
  }

  private MockHttpServletResponse answer(Actor.Person by, MockHttpServletRequestBuilder asked)
      throws Exception {
    return pages
        .perform(
            asked
                .with(csrf())
                .with(
                    authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                            new SignedInPerson(by.id()), null, AuthorityUtils.NO_AUTHORITIES))))
        .andReturn()
        .getResponse();
  }
}
