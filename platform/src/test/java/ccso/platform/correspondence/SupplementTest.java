package ccso.platform.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.judging.EvidenceKind;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.EvidenceRefusal;
import ccso.platform.evidence.Particulars;
import ccso.platform.evidence.RequirementEntry;
import ccso.platform.evidence.ReviseEvidence;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.LaterClock;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 补充材料: asked for, answered within its limit, looked at again.
@PlatformTest
@Import(LaterClock.AsTheClock.class)
class SupplementTest {
  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired RequestSupplement request;
  @Autowired AnswerItem answerItem;
  @Autowired AnswerSupplement answerSupplement;
  @Autowired CloseSupplement close;
  @Autowired Supplements supplements;
  @Autowired ThreadMessages messages;
  @Autowired AttachEvidence attach;
  @Autowired ReviseEvidence revise;
  @Autowired Preparation preparation;
  @Autowired EvidenceFiles files;
  @Autowired AssessmentCases cases;
  @Autowired JdbcClient sql;
  @Autowired LaterClock clock;

  private UnderReview at;
  private Actor.Person owner;
  private Actor.Person contributor;
  private String one;
  private String other;
  private String notAsked;

  @BeforeEach
  void underReview() {
    at = review.inDocumentReview();
    owner = at.opened().owner();
    contributor = chain.member(at.opened(), MemberRight.CONTRIBUTOR);
    List<String> documents =
        at.edition().applicable(at.opened().file().centre()).stream()
            .filter(r -> r.deskEntries().stream().anyMatch(e -> e.kind() == EvidenceKind.DOCUMENT))
            .map(r -> r.key())
            .toList();
    one = documents.get(0);
    other = documents.get(1);
    notAsked = documents.get(2);
  }

  @AfterEach
  void today() {
    clock.comeBack();
  }

  @Test
  void theLeadAsks_theApplicantAnswersEachInOneAction_andHandsTheRoundIn() {
    request(Map.of(one, "缺 2026 年修订版。", other, "缺签字页。"));
    assertThat(state()).isEqualTo(CaseState.SUPPLEMENT);
    assertThat(supplements.open(at.opened().id()).orElseThrow().round()).isEqualTo(1);

    var attached = answer(contributor, one, "修订版已附。", file("修订版.txt", "2026 年修订"));
    assertThat(attached.complete()).isTrue();
    EvidenceFile added = attached.kept().getFirst();
    assertThat(files.ofCase(at.opened().id()).filesFor(one)).contains(added);
    assertThat(said(Side.TEAM, at.second(), one))
        .extracting(Message::kind, Message::text, Message::evidence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Message.Kind.ASKED, "缺 2026 年修订版。", List.of()),
            org.assertj.core.groups.Tuple.tuple(
                Message.Kind.ANSWERED, "修订版已附。", List.of(added.citation())));

    var refusal =
        refused(
            CorrespondenceRefusal.Unanswered.class,
            () -> answerSupplement.answer(owner, at.number()));
    assertThat(refusal.first()).isEqualTo(no(other));
    answer(contributor, other, "签字页在原件中，现场可查。");
    refused(
        CaseRefusal.RightTooSmall.class, () -> answerSupplement.answer(contributor, at.number()));
    answerSupplement.answer(owner, at.number());

    assertThat(state()).isEqualTo(CaseState.DOCUMENT_REVIEW);
    assertThat(told(owner)).contains("SUPPLEMENT_ASKED");
    assertThat(told(at.second())).contains("RECHECK_ASKED");
    assertThat(told(at.lead())).contains("SUPPLEMENT_ANSWERED");
    Supplement round = supplements.ofCase(at.opened().id()).getFirst();
    assertThat(round.ended()).isNotNull();
    assertThat(round.unanswered()).isEmpty();
    refused(CaseRefusal.WrongState.class, () -> answer(contributor, one, "还有一份。"));
  }

  @Test
  void onlyTheLeadAsks_andSaysWhat_andNotMoreOftenThanThePolicyAllows() {
    refused(
        CaseRefusal.LeadOnly.class,
        () -> request.request(at.second(), at.number(), Map.of(one, "缺签字页。")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> request.request(owner, at.number(), Map.of(one, "缺签字页。")));
    assertThat(faults(() -> request(Map.of()))).containsExactly("requirement");
    assertThat(faults(() -> request(Map.of(one, " ")))).containsExactly("asked-" + one);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> request(Map.of("R9999", "缺。")));
    assertThat(state()).isEqualTo(CaseState.DOCUMENT_REVIEW);
    for (int round = 1; round <= 2; round++) {
      request(Map.of(one, "第 " + round + " 轮。"));
      answer(owner, one, "已说明。");
      answerSupplement.answer(owner, at.number());
    }
    var refusal =
        refused(CorrespondenceRefusal.RoundsUsed.class, () -> request(Map.of(one, "第三轮。")));
    assertThat(refusal.most()).isEqualTo(2);
  }

  @Test
  void evidenceIsAddedForWhatWasAskedAndForNothingElse() {
    request(Map.of(one, "缺修订版。"));
    refused(CorrespondenceRefusal.NotAsked.class, () -> answer(owner, notAsked, "顺便补一份。"));
    refused(CaseRefusal.WrongState.class, () -> attach(owner, notAsked, "顺便.txt"));
    refused(
        CaseRefusal.WrongState.class,
        () ->
            attach.attach(
                owner,
                at.number(),
                AttachEvidence.Upload.of(EvidenceKind.DOCUMENT),
                List.of(file("无所属.txt", "x"))));
    // A name that names another requirement does not open it.
    attach(owner, one, no(notAsked) + "_制度.txt");
    var evidence = files.ofCase(at.opened().id());
    EvidenceFile added =
        evidence.filesFor(one).stream()
            .filter(it -> it.fileName().contains("_制度"))
            .findFirst()
            .orElseThrow();
    assertThat(evidence.filesFor(notAsked)).doesNotContain(added);
    Actor.Person viewer = chain.member(at.opened(), MemberRight.VIEWER);
    refused(CaseRefusal.RightTooSmall.class, () -> answer(viewer, one, "我看看。"));
  }

  @Test
  void oneActionRepliesWithTheNextVersionOfAFile_andWhatWasJudgedKeepsTheOldOne() {
    EvidenceFile old = files.ofCase(at.opened().id()).filesFor(one).getFirst();
    EvidenceFile foreign =
        files.ofCase(at.opened().id()).files().stream()
            .filter(it -> it.kind() == EvidenceKind.DATA)
            .findFirst()
            .orElseThrow();
    request(Map.of(one, "缺修订版。"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replace(owner, one, "修订版。", foreign.label(), file("新.txt", "新")));
    assertThat(faults(() -> replace(owner, one, "修订版。", old.label()))).containsExactly("files");
    var same = replace(owner, one, "修订版。", old.label(), file(old.fileName(), content(old)));
    assertThat(same.notTaken())
        .extracting(AttachEvidence.NotTaken::refusal)
        .hasOnlyElementsOfType(EvidenceRefusal.SameContent.class);
    assertThat(said(Side.APPLICANT, owner, one)).as("nothing is said without the file").hasSize(1);

    var taken = replace(owner, one, "修订版已附。", old.label(), file("修订版.txt", "2026 年修订"));
    EvidenceFile now = taken.kept().getFirst();
    assertThat(now.label()).isEqualTo(old.label());
    assertThat(now.version()).isEqualTo(2);
    assertThat(said(Side.TEAM, at.second(), one).getLast().evidence())
        .containsExactly(old.label() + "v2");
    CaseEvidence evidence = files.ofCase(at.opened().id());
    assertThat(evidence.filesFor(one)).contains(now).doesNotContain(old);
    assertThat(evidence.filesFor(one, old.uploadedAt()))
        .extracting(EvidenceFile::sha256)
        .contains(old.sha256())
        .doesNotContain(now.sha256());
  }

  @Test
  void aFileThatServesNothingAskedForIsNotReplacedNow() {
    String label =
        files.ofCase(at.opened().id()).files().stream()
            .filter(it -> it.kind() == EvidenceKind.DATA)
            .findFirst()
            .orElseThrow()
            .label();
    assertThat(at.edition().byKey(one).orElseThrow().deskEntries())
        .as("or the data would serve it")
        .noneMatch(it -> it.kind() == EvidenceKind.DATA);
    request(Map.of(one, "缺修订版。"));
    refused(CaseRefusal.WrongState.class, () -> revise(label));
    String asked = files.ofCase(at.opened().id()).filesFor(one).getFirst().label();
    clock.goOn(Duration.ofDays(40));
    refused(CaseRefusal.LimitPassed.class, () -> revise(asked));
  }

  private void revise(String label) {
    revise.revise(owner, at.number(), label, Particulars.NONE, file("新.txt", label));
  }

  private String content(EvidenceFile file) {
    return "证据 %s %d".formatted(file.kind(), preparation.applicable(at.opened()).size());
  }

  @Test
  void aFileThatCannotBeTakenLeavesTheAnswerUngiven_andSentTwiceItStandsOnce() {
    request(Map.of(one, "缺修订版。"));
    var program = new AttachEvidence.SentFile("修订版.txt", new ByteArrayResource(new byte[0]));
    var attached = answer(owner, one, "修订版已附。", program);
    assertThat(attached.notTaken()).hasSize(1);
    assertThat(said(Side.APPLICANT, owner, one)).hasSize(1);

    UUID number = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      answerItem.answer(
          owner,
          at.number(),
          new AnswerItem.Answer(
              number, one, "修订版已附。", "", Particulars.NONE, List.of(file("修订版.txt", "新"))));
    }
    assertThat(said(Side.APPLICANT, owner, one)).hasSize(2);
    refused(CaseRefusal.WrongState.class, () -> request(Map.of(one, "再补一次。")));
  }

  @Test
  void theTeamWaitsUntilTheLimitIsOver_andTheApplicantIsTooLateAfterIt() {
    request(Map.of(one, "缺修订版。"));
    refused(CorrespondenceRefusal.LimitRuns.class, () -> close.close(at.lead(), at.number()));

    clock.goOn(Duration.ofDays(40));
    refused(CaseRefusal.LimitPassed.class, () -> answer(owner, one, "来晚了。"));
    refused(CaseRefusal.LimitPassed.class, () -> attach(owner, one, "来晚了.txt"));
    refused(CaseRefusal.LimitPassed.class, () -> answerSupplement.answer(owner, at.number()));
    refused(CaseRefusal.LeadOnly.class, () -> close.close(at.second(), at.number()));
    close.close(at.lead(), at.number());

    assertThat(state()).isEqualTo(CaseState.DOCUMENT_REVIEW);
    var ended = Objects.requireNonNull(supplements.ofCase(at.opened().id()).getFirst().ended());
    assertThat(ended.how()).isEqualTo(Supplement.How.CLOSED);
  }

  private List<String> told(Actor.Person person) {
    return sql.sql("select kind from message where person_id = ? and case_id = ? order by seq")
        .params(person.id(), at.opened().id())
        .query((r, n) -> Objects.requireNonNull(r.getString(1)))
        .list();
  }

  private void request(Map<String, String> asked) {
    request.request(at.lead(), at.number(), asked);
  }

  private AttachEvidence.Attached answer(
      Actor.Person who, String key, String text, AttachEvidence.SentFile... sent) {
    return replace(who, key, text, "", sent);
  }

  private AttachEvidence.Attached replace(
      Actor.Person who, String key, String text, String replaces, AttachEvidence.SentFile... sent) {
    return answerItem.answer(
        who,
        at.number(),
        new AnswerItem.Answer(
            UUID.randomUUID(), key, text, replaces, Particulars.NONE, List.of(sent)));
  }

  private void attach(Actor.Person who, String key, String name) {
    int entry =
        at.edition().byKey(key).orElseThrow().deskEntries().stream()
            .filter(it -> it.kind() == EvidenceKind.DOCUMENT)
            .findFirst()
            .orElseThrow()
            .index();
    attach.attach(
        who,
        at.number(),
        new AttachEvidence.Upload(
            EvidenceKind.DOCUMENT, "", Particulars.NONE, Set.of(new RequirementEntry(key, entry))),
        List.of(file(name, name)));
  }

  private static AttachEvidence.SentFile file(String name, String content) {
    return new AttachEvidence.SentFile(
        name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Message> said(Side side, Actor.Person reader, String key) {
    return messages.about(new ThreadMessages.Reader(at.opened().id(), side, reader.id()), key);
  }

  private String no(String key) {
    return at.edition().byKey(key).orElseThrow().no().value();
  }

  private CaseState state() {
    return cases.openToTeam(at.lead(), at.number()).state();
  }

  private static List<String> faults(ThrowingCallable act) {
    Faulty faulty = catchThrowableOfType(Faulty.class, act);
    assertThat(faulty).isNotNull();
    return faulty.faults().stream().map(FieldFault::field).toList();
  }

  private static <R extends Refusal> R refused(Class<R> refusal, ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.refusal()).isInstanceOf(refusal);
    return refusal.cast(refused.refusal());
  }
}
