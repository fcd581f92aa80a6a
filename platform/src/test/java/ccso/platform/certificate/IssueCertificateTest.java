package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.fixture.SetClock;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class IssueCertificateTest {
  @Autowired IssueCertificate issue;
  @Autowired Certificates certificates;
  @Autowired GrantedCases cases;
  @Autowired AuditTrail trail;
  @Autowired SetClock clock;
  @Autowired JdbcClient sql;

  @BeforeEach
  void today() {
    clock.set(SetClock.DAY);
  }

  @Test
  void aGrantedCaseGetsItsCertificate() throws Exception {
    String file = cases.granted("江淮云听信息服务有限公司");

    CertificateNumber number = issue.issue(cases.officer(), file);

    Certificate issued = certificates.find(number).orElseThrow();
    assertThat(issued.sheet().holder().zh()).isEqualTo("江淮云听信息服务有限公司");
    assertThat(issued.sheet().sites().zh()).isEqualTo("合肥中心，示例路 88 号");
    assertThat(issued.sheet().scope()).isEqualTo(new Bilingual("呼入客户服务（呼入；电话）", "Inbound; Phone"));
    assertThat(issued.sheet().seats()).isEqualTo(new Bilingual("420 座席", "420 seats"));
    assertThat(issued.sheet().issued()).isEqualTo("2026-08-18");
    assertThat(issued.sheet().validUntil()).isEqualTo("2029-08-17");
    assertThat(issued.sheet().statement().zh()).isEqualTo("九大类别全部达标");
    assertThat(issued.sheet().watermark()).isNull();
    assertThat(number.year()).isEqualTo(2026);
    assertThat(number.scheme()).isEqualTo("CCSO");
    assertThat(number.renewals()).isZero();
    assertThat(issued.factsSha256()).isEqualTo("f".repeat(64));
    assertThat(issued.status(SetClock.DAY)).isEqualTo(CertificateStatus.VALID);
    assertThat(issued.events())
        .extracting(CertificateEvent::kind)
        .containsExactly(CertificateEvent.Kind.ISSUED);
    assertThat(certificates.findByCase(cases.id(file))).contains(issued);
    assertThat(cases.state(file)).isEqualTo("CERTIFIED");
    assertThat(trail.ofCase(cases.id(file), 9))
        .extracting(entry -> entry.kind())
        .containsExactlyInAnyOrder("CASE_MOVED", "CERTIFICATE_ISSUED");
    CertificateFile pdf = certificates.pdf(number).orElseThrow();
    assertThat(pdf.sha256())
        .isEqualTo(issued.pdfSha256())
        .isEqualTo(
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf.content())));
    assertThat(textOf(pdf)).contains(number.toString()).contains("江淮云听信息服务有限公司");
  }

  @Test
  void twoOfficersIssueTheSameCase_thenOneDoes() throws Exception {
    String file = cases.granted("同时颁发");

    List<Object> answers = together(List.of(() -> tried(file), () -> tried(file)));

    assertThat(answers).filteredOn(CertificateNumber.class::isInstance).hasSize(1);
    assertThat(answers)
        .filteredOn(Refusal.class::isInstance)
        .singleElement()
        .isInstanceOfAny(CaseRefusal.WrongState.class, CertificateRefusal.AlreadyIssued.class);
  }

  @Test
  void manyAreIssuedAtOnce_thenNoSerialIsMissingOrGivenTwice() throws Exception {
    clock.set(LocalDate.of(2027, 3, 1));
    List<Callable<Object>> tries = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String file = cases.granted("第" + i + "家");
      tries.add(() -> tried(file));
      tries.add(() -> tried(file));
    }

    List<Object> answers = together(tries);

    assertThat(answers)
        .filteredOn(CertificateNumber.class::isInstance)
        .extracting(number -> ((CertificateNumber) number).serial())
        .containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  void whatIsRefusedTakesNoNumber() {
    clock.set(LocalDate.of(2028, 3, 1));
    String odd = cases.granted("名叫\uD869\uDEA5的公司");
    String file = cases.granted("下一家");

    assertThat(refusal(odd))
        .isInstanceOf(CertificateRefusal.Unprintable.class)
        .extracting(refusal -> refusal.arguments().toString())
        .asString()
        .contains("\uD869\uDEA5 (U+2A6A5)");

    assertThat(cases.state(odd)).isEqualTo("PUBLIC_NOTICE");
    assertThat(certificates.findByCase(cases.id(odd))).isEmpty();
    assertThat(issue.issue(cases.officer(), file).serial()).isEqualTo(1);
  }

  @Test
  void withoutADecisionThereIsNoCertificate() {
    String file = cases.awaitingDecision("未评定");

    assertThat(refusal(file)).isInstanceOf(CaseRefusal.WrongState.class);
    assertThat(cases.state(file)).isEqualTo("DECISION");
  }

  @Test
  void untilTheNoticeIsOverNothingIsIssued() {
    String file = cases.granted("公示未满");
    clock.set(SetClock.DAY.minusDays(1));

    assertThat(refusal(file))
        .isEqualTo(new CertificateRefusal.NoticeRunning(SetClock.DAY.minusDays(1)));

    clock.set(SetClock.DAY);
    assertThat(issue.issue(cases.officer(), file)).isNotNull();
  }

  @Test
  void anObjectionWithoutAnAnswerHoldsTheCertificateBack() {
    String file = cases.granted("有人异议");
    cases.objected(file, "YY-ISSUE-TEST");

    assertThat(refusal(file)).isEqualTo(new CertificateRefusal.ObjectionsOpen(1));

    cases.dismissed("YY-ISSUE-TEST");
    assertThat(issue.issue(cases.officer(), file)).isNotNull();
  }

  @Test
  void aCaseGetsOneCertificateOnly() {
    String file = cases.granted("一案一证");
    CertificateNumber number = issue.issue(cases.officer(), file);

    assertThat(refusal(file)).isEqualTo(new CertificateRefusal.AlreadyIssued(number));
  }

  @Test
  void whoIsNotTheRegisterOfficerFindsNothing() {
    String file = cases.granted("只有证书管理员");
    Actor clerk = new Actor.Person(cases.officer().id(), "", Set.of(Role.CLERK), Map.of());

    for (Actor actor : List.of(clerk, new Actor.Anyone())) {
      assertThatThrownBy(() -> issue.issue(actor, file)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> issue.preview(actor, file)).isInstanceOf(NotFound.class);
    }
    assertThat(cases.state(file)).isEqualTo("PUBLIC_NOTICE");
  }

  @Test
  void aPreviewShowsTheNextNumberAndTakesNone() {
    clock.set(LocalDate.of(2029, 3, 1));
    String file = cases.granted("先看后发");

    CertificateSheet seen = issue.preview(cases.officer(), file).sheet();
    CertificateNumber issued = issue.issue(cases.officer(), file);

    assertThat(seen.number()).isEqualTo(issued);
    assertThat(seen.watermark()).isNotNull();
  }

  @Test
  void theApplicationCanNeitherChangeNorDeleteWhatIsIssued() {
    for (String statement :
        List.of(
            "update certificate set holder = 'x'",
            "delete from certificate",
            "update certificate_event set note = 'x'",
            "delete from certificate_event")) {
      assertThatThrownBy(() -> sql.sql(statement).update())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private Refusal refusal(String file) {
    Actor officer = cases.officer();
    var thrown =
        assertThatExceptionOfType(Refused.class)
            .isThrownBy(() -> issue.issue(officer, file))
            .actual();
    return thrown.refusal();
  }

  private Object tried(String file) {
    try {
      return issue.issue(cases.officer(), file);
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  private static List<Object> together(List<? extends Callable<Object>> tries) throws Exception {
    CyclicBarrier start = new CyclicBarrier(tries.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(tries.size())) {
      List<Future<Object>> answers = new ArrayList<>();
      for (Callable<Object> one : tries) {
        answers.add(
            threads.submit(() -> {
              start.await();
              return one.call();
            }));
      }
      List<Object> got = new ArrayList<>();
      for (Future<Object> answer : answers) {
        got.add(answer.get());
      }
      return got;
    }
  }

  private static String textOf(CertificateFile pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
