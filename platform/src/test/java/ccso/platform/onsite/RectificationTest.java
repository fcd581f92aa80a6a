package ccso.platform.onsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.judging.Stage;
import ccso.platform.assessment.AssessmentRefusal;
import ccso.platform.assessment.Determinations;
import ccso.platform.assessment.FreezeFacts;
import ccso.platform.assessment.JudgeBatch;
import ccso.platform.assessment.JudgeCommand;
import ccso.platform.assessment.JudgeDetermination;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.UndoDetermination;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadlines;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import ccso.platform.onsite.AnswerFinding.Said;
import ccso.platform.onsite.HoldClosingMeeting.Course;
import ccso.platform.standard.SchemePolicies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;

/// From the closing meeting to the last finding closed.
class RectificationTest extends VisitTest {
  @Autowired WordFinding word;
  @Autowired HoldClosingMeeting closing;
  @Autowired AnswerFinding answer;
  @Autowired CloseFinding close;
  @Autowired CloseRectification closeRectification;
  @Autowired Findings findings;
  @Autowired JudgeDetermination judge;
  @Autowired JudgeBatch batch;
  @Autowired UndoDetermination undo;
  @Autowired Determinations determinations;
  @Autowired EvidenceFiles evidence;
  @Autowired FreezeFacts freeze;
  @Autowired Deadlines deadlines;
  @Autowired SchemePolicies policies;
  @Autowired InstantSource clock;

  @Test
  void findingsAreToldMendedVerifiedAndClosedAndTheReportShowsBeforeAndAfter() throws Exception {
    UnderReview at = visits.judged(2);
    List<String> keys = List.copyOf(VisitChain.found(at, 2));
    word.word(at.second(), at.number(), keys.getFirst(), "抽查 20 份，2 份缺签字。", "R-1");
    closing.hold(at.lead(), at.number(), VisitChain.signIn(), Course.RECTIFICATION, "");
    assertThat(state(at)).isEqualTo(CaseState.RECTIFICATION);
    assertThat(findings.ofCase(at.opened().id()))
        .extracting(it -> it.label() + " " + it.requirementKey() + " " + it.fact())
        .containsExactly(
            "F-1 " + keys.get(0) + " 抽查 20 份，2 份缺签字。", "F-2 " + keys.get(1) + " 现场抽查两次均与规定不符。");
    Actor.Person owner = at.opened().owner();
    answer.answer(owner, at.number(), "F-1", said("整改记录.txt"));
    close.rule(at.second(), at.number(), "F-1", false, "没有看到补签的记录。", UUID.randomUUID());
    assertThat(finding(at, "F-1").status()).isEqualTo(Finding.Status.OPEN);
    assertThat(judgement(at, keys.getFirst())).isEqualTo(Judgement.NONCONFORMING);
    answer.answer(owner, at.number(), "F-1", said("补签记录.txt"));
    close.rule(at.second(), at.number(), "F-1", true, "补签记录齐全。", UUID.randomUUID());
    assertThat(finding(at, "F-1").status()).isEqualTo(Finding.Status.CLOSED);
    assertThat(judgement(at, keys.getFirst())).isEqualTo(Judgement.CONFORMING);
    refused(
        OnSiteRefusal.FindingsOpen.class, () -> closeRectification.close(at.lead(), at.number()));
    answer.waive(owner, at.number(), "F-2");
    closeRectification.close(at.lead(), at.number());
    assertThat(state(at)).isEqualTo(CaseState.REPORT);
    freeze.freeze(at.lead(), at.number());
    as(owner, get("/cases/" + at.number() + "/report"))
        .andExpect(content().string(containsString("整改前后")))
        .andExpect(content().string(containsString("抽查 20 份，2 份缺签字。")));
  }

  @Test
  void withoutFindingsThereIsNothingToMend() {
    UnderReview at = visits.judged(0);
    refused(
        OnSiteRefusal.NothingToRectify.class,
        () -> closing.hold(at.lead(), at.number(), VisitChain.signIn(), Course.RECTIFICATION, ""));
    closing.hold(at.lead(), at.number(), VisitChain.signIn(), Course.REPORT, "");
    assertThat(state(at)).isEqualTo(CaseState.REPORT);
  }

  @Test
  void whoWaivesRectificationSaysWhyAndTheFindingsAreToldAllTheSame() {
    UnderReview at = visits.judged(1);
    refused(
        OnSiteRefusal.WaiverUnexplained.class,
        () -> closing.hold(at.lead(), at.number(), VisitChain.signIn(), Course.REPORT, " "));
    assertThat(state(at)).isEqualTo(CaseState.ONSITE_REVIEW);
    closing.hold(at.lead(), at.number(), VisitChain.signIn(), Course.REPORT, "企业当场放弃整改。");
    assertThat(state(at)).isEqualTo(CaseState.REPORT);
    assertThat(findings.ofCase(at.opened().id())).hasSize(1);
  }

  @Test
  void theVisitIsNotClosedWhileAValueIsOwed() {
    UnderReview at = visits.visiting();
    refused(
        AssessmentRefusal.NotFinished.class,
        () -> closing.hold(at.lead(), at.number(), VisitChain.signIn(), Course.REPORT, ""));
    assertThat(findings.ofCase(at.opened().id())).isEmpty();
  }

  @Test
  void onlyOpenFindingsAreJudgedAnewWhateverTheView() throws Exception {
    UnderReview at = visits.rectifying(2);
    List<String> keys = List.copyOf(VisitChain.found(at, 3));
    refused(AssessmentRefusal.NoOpenFinding.class, () -> conforming(at, keys.get(2), Stage.SITE));
    refused(AssessmentRefusal.StageClosed.class, () -> conforming(at, keys.get(2), Stage.DESK));
    refused(
        AssessmentRefusal.StageClosed.class,
        () ->
            batch.execute(
                at.lead(),
                at.number(),
                new JudgeBatch.Batch(
                    UUID.randomUUID(), Set.of(keys.get(0)), Stage.SITE, Judgement.CONFORMING, "")));
    refused(
        AssessmentRefusal.StageClosed.class,
        () -> undo.undo(at.lead(), at.number(), Stage.SITE, UUID.randomUUID()));
    String no = at.edition().byKey(keys.get(2)).orElseThrow().no().value();
    as(
            at.lead(),
            post("/assess/" + at.number() + "/field/" + no + "/determination")
                .param("judgement", "NONCONFORMING")
                .param("reason", "现场重看。"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("没有这样的不符合项")));
    answer.waive(at.opened().owner(), at.number(), "F-1");
    refused(AssessmentRefusal.NoOpenFinding.class, () -> conforming(at, keys.get(0), Stage.SITE));
    assertThat(conforming(at, keys.get(1), Stage.SITE)).isEqualTo(Judgement.CONFORMING);
  }

  @Test
  void newEvidenceServesTheRequirementOfItsFindingAlone() {
    UnderReview at = visits.rectifying(1);
    String key = VisitChain.found(at, 1).iterator().next();
    int before = evidence.ofCase(at.opened().id()).files().size();
    answer.answer(at.opened().owner(), at.number(), "F-1", said("整改 5.1.1 记录.txt"));
    var now = evidence.ofCase(at.opened().id());
    assertThat(now.files()).hasSize(before + 1);
    var file = now.files().stream().filter(it -> it.title().startsWith("整改")).findFirst();
    assertThat(now.servedBy(file.orElseThrow()))
        .extracting(it -> it.requirementKey())
        .containsExactly(key);
  }

  @Test
  void eachSideActsOnlyWhenItIsItsTurn() {
    UnderReview at = visits.rectifying(1);
    Actor.Person owner = at.opened().owner();
    refused(
        OnSiteRefusal.FindingElsewhere.class,
        () -> close.rule(at.lead(), at.number(), "F-1", true, "好。", UUID.randomUUID()));
    answer.answer(owner, at.number(), "F-1", said());
    refused(
        OnSiteRefusal.FindingElsewhere.class,
        () -> answer.answer(owner, at.number(), "F-1", said()));
    refused(OnSiteRefusal.FindingElsewhere.class, () -> answer.waive(owner, at.number(), "F-1"));
    refused(
        OnSiteRefusal.FindingsOpen.class, () -> closeRectification.close(at.lead(), at.number()));
    assertThat(
            faults(() -> close.rule(at.lead(), at.number(), "F-1", true, " ", UUID.randomUUID())))
        .containsExactly("reason-F-1 onsite.ruling-missing");
    assertThat(faults(() -> answer.answer(owner, at.number(), "F-1", new Said("", "", List.of()))))
        .containsExactly("cause-F-1 onsite.cause-missing", "done-F-1 onsite.done-missing");
  }

  @Test
  void strangersFindNothingAndSmallRightsAreTold() {
    UnderReview at = visits.rectifying(1);
    for (Actor.Person stranger :
        List.of(at.lead(), chain.person(Role.APPLICANT), chain.person(Role.CLERK))) {
      assertFindsNothing(() -> answer.answer(stranger, at.number(), "F-1", said()));
    }
    for (Actor.Person stranger : List.of(at.opened().owner(), review.assessor())) {
      assertFindsNothing(
          () -> close.rule(stranger, at.number(), "F-1", true, "好。", UUID.randomUUID()));
      assertFindsNothing(() -> closeRectification.close(stranger, at.number()));
    }
    Actor.Person viewer = chain.member(at.opened(), MemberRight.VIEWER);
    refused(
        CaseRefusal.RightTooSmall.class, () -> answer.answer(viewer, at.number(), "F-1", said()));
    Actor.Person contributor = chain.member(at.opened(), MemberRight.CONTRIBUTOR);
    refused(CaseRefusal.RightTooSmall.class, () -> answer.waive(contributor, at.number(), "F-1"));
    refused(CaseRefusal.LeadOnly.class, () -> closeRectification.close(at.second(), at.number()));
    assertFindsNothing(() -> answer.answer(at.opened().owner(), at.number(), "F-9", said()));
  }

  @Test
  void afterTheHardStopNothingIsMendedHoweverMuchWasGranted() {
    UnderReview at = visits.rectifying(1);
    var file = cases.openToTeam(at.lead(), at.number());
    List<Finding> all = findings.ofCase(file.id());
    assertThat(after(Duration.ofDays(180)).over(file, all)).isFalse();
    assertThat(after(Duration.ofDays(186)).over(file, all)).isTrue();
    refused(CaseRefusal.LimitPassed.class, () -> after(Duration.ofDays(186)).refuseLate(file, all));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T01:00:00Z, 6, 2026-09-09",
    "2026-08-30T16:30:00Z, 6, 2027-02-28", // already the 31st in China; February has none
    "2026-03-09T01:00:00Z, 1, 2026-04-09"
  })
  void theHardStopIsCountedInMonthsFromTheDayOfTelling(Instant told, int months, LocalDate stop) {
    assertThat(RectificationClock.stop(Optional.of(told), months)).isEqualTo(stop);
  }

  @Test
  void thePagesLeadFromTheClosingMeetingToTheReport() throws Exception {
    UnderReview at = visits.judged(1);
    String key = VisitChain.found(at, 1).iterator().next();
    String team = "/assess/" + at.number();
    String own = "/cases/" + at.number() + "/actions";
    as(at.opened().owner(), get(own)).andExpect(content().string(containsString("没有要整改的项")));
    as(at.second(), get(team + "/findings")).andExpect(content().string(containsString("沿用判定理由")));
    as(at.second(), post(team + "/findings/" + key + "/wording").param("evidence", "R-9"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(">R-9</textarea>")));
    as(at.second(), post(team + "/findings/" + key + "/wording").param("fact", "两次均未见。"))
        .andExpect(redirectedUrl(team + "/findings"));
    as(at.lead(), get(team + "/closing")).andExpect(content().string(containsString("两次均未见。")));
    as(at.lead(), signedIn(team).param("course", "REPORT"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("签到的人")));
    as(at.lead(), signedIn(team).param("course", "RECTIFICATION")).andExpect(redirectedUrl(team));
    as(at.opened().owner(), get(own))
        .andExpect(content().string(containsString("<em>1</em>")))
        .andExpect(content().string(containsString("两次均未见。")));
    as(at.opened().owner(), multipart(own + "/F-1").param("cause", "交接没有写明。"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(">交接没有写明。</textarea>")));
    as(
            at.opened().owner(),
            multipart(own + "/F-1")
                .file(new MockMultipartFile("files", "空.txt", "text/plain", new byte[0]))
                .param("cause", "交接没有写明。")
                .param("done", "已补。"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("是空文件")));
    as(at.opened().owner(), multipart(own + "/F-1").param("cause", "交接没有写明。").param("done", "已补。"))
        .andExpect(redirectedUrl(own));
    as(at.second(), post(team + "/findings/F-1/ruling").param("ruling", "accepted"))
        .andExpect(status().isUnprocessableContent());
    as(
            at.second(),
            post(team + "/findings/F-1/ruling")
                .param("ruling", "accepted")
                .param("reason", "已见补写。"))
        .andExpect(redirectedUrl(team + "/findings"));
    as(at.lead(), get(team + "/findings?lang=en"))
        .andExpect(content().string(containsString("End the rectification")));
    as(at.lead(), post(team + "/rectification/conclusion")).andExpect(redirectedUrl(team));
    assertThat(state(at)).isEqualTo(CaseState.REPORT);
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder
      signedIn(String team) {
    MeetingForm form = VisitChain.signIn();
    var request = post(team + "/closing").param("place", form.place());
    form.rows()
        .forEach(row ->
            request.param("side", row.side()).param("post", row.post()).param("name", row.name()));
    return request;
  }

  private RectificationClock after(Duration later) {
    return new RectificationClock(deadlines, policies, () -> clock.instant().plus(later));
  }

  private Judgement conforming(UnderReview at, String key, Stage stage) {
    Long seen =
        determinations.current(at.opened().id()).find(key, stage).map(it -> it.seq()).orElse(null);
    return judge
        .judge(
            at.lead(),
            at.number(),
            new JudgeCommand(UUID.randomUUID(), key, stage, Judgement.CONFORMING, "已整改。", seen))
        .entry()
        .judgement();
  }

  private Judgement judgement(UnderReview at, String key) {
    return determinations.current(at.opened().id()).find(key, Stage.SITE).orElseThrow().judgement();
  }

  private Finding finding(UnderReview at, String label) {
    return findings.ofCase(at.opened().id()).stream()
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Said said(String... files) {
    return new Said(
        "交接时没有写明由谁补签。",
        "已补签，并改了交接单。",
        List.of(files).stream()
            .map(it ->
                new SentFile(
                    it, new ByteArrayResource(("整改 " + it).getBytes(StandardCharsets.UTF_8))))
            .toList());
  }
}
