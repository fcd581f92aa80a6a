package ccso.platform.evidence;

import static ccso.platform.evidence.SampleFiles.pdf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import ccso.platform.application.WithdrawCase;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.standard.Editions;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// 版本: a new one stands for what comes, the old ones stay for what was.
@PlatformTest
class ReviseEvidenceTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Autowired Chain chain;
  @Autowired AttachEvidence attachEvidence;
  @Autowired ReviseEvidence revise;
  @Autowired EvidenceFiles files;
  @Autowired EvidenceStore store;
  @Autowired WithdrawCase withdrawCase;
  @Autowired AuditTrail trail;
  @Autowired Editions editions;
  @Autowired InstantSource clock;

  private Opened opened;
  private EvidenceFile first;

  @BeforeEach
  void open() {
    opened = chain.draft();
    attach(pdf("制度.pdf", "一"));
    first = find("A-1");
  }

  @Test
  void theNewVersionServesWhatTheFileServed_andEachContentIsReadUnderItsOwnName()
      throws IOException {
    EvidenceFile second = revise("A-1", Particulars.NONE, pdf("制度（修订）.pdf", "二"));
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.label()).isEqualTo("A-1");
    assertThat(second.title()).as("the file keeps its title").isEqualTo(first.title());
    assertThat(find("A-1")).isEqualTo(second);
    assertThat(find("A-1v1").sha256()).isEqualTo(first.sha256());
    assertThat(find("A-1v1").current()).isFalse();
    assertThat(content("A-1")).endsWith("二");
    assertThat(content("A-1v1")).endsWith("一");
    assertThat(files.find(opened.id(), "A-1v3")).isEmpty();
    CaseEvidence all = files.ofCase(opened.id());
    assertThat(all.files()).containsExactly(second);
    assertThat(all.filesFor(entry().requirementKey())).containsExactly(second);
    assertThat(all.versions(second)).extracting(EvidenceFile::version).containsExactly(1, 2);
  }

  @Test
  void whatWasJudgedAtAMomentKeepsItsVersion() {
    EvidenceFile second = revise("A-1", Particulars.NONE, pdf("二.pdf", "二"));
    CaseEvidence all = files.ofCase(opened.id());
    String key = entry().requirementKey();
    assertThat(all.filesFor(key, second.uploadedAt().minusNanos(1000)))
        .extracting(EvidenceFile::version)
        .containsExactly(1);
    assertThat(all.filesFor(key, second.uploadedAt())).containsExactly(second);
    assertThat(all.filesFor(key, first.uploadedAt().minusSeconds(60)))
        .as("what came later than the moment is there at its first version")
        .extracting(EvidenceFile::version)
        .containsExactly(1);
  }

  @Test
  void theSameContentIsNoNewVersion_butGoingBackToAnOlderOneIs() {
    attach(pdf("别的.pdf", "别"));
    assertThat(refusal("A-1", pdf("又.pdf", "一")))
        .isEqualTo(new EvidenceRefusal.SameContent("又.pdf", "A-1", 1));
    assertThat(refusal("A-1", pdf("又.pdf", "别")))
        .isEqualTo(new EvidenceRefusal.SameContent("又.pdf", "A-2", 1));
    revise("A-1", Particulars.NONE, pdf("二.pdf", "二"));
    assertThat(revise("A-1", Particulars.NONE, pdf("一.pdf", "一")).version()).isEqualTo(3);
    assertThat(files.ofCase(opened.id()).files()).hasSize(2);
  }

  @Test
  void contentOfAnOldVersionSentAsANewFileIsToldWithTheVersionThatHasIt() {
    revise("A-1", Particulars.NONE, pdf("二.pdf", "二"));
    var attached = attach(pdf("又.pdf", "一"));
    assertThat(attached.repeated())
        .containsExactly(new AttachEvidence.Repeated("又.pdf", "A-1", 1, List.of(entry())));
  }

  @Test
  void particularsBelongToTheirVersion_andACorrectionLeavesWhatWasSaidOnRecord() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    var masked = new Particulars(today.minusDays(9), today.plusYears(9), Withheld.PERSONAL_DATA);
    revise("A-1", masked, pdf("二.pdf", "二"));
    assertThat(find("A-1v1").particulars()).isEqualTo(Particulars.NONE);
    assertThat(find("A-1").particulars()).isEqualTo(masked);
    var formed = Particulars.formed(today.minusDays(30));
    revise.correct(opened.owner(), opened.number(), "A-1v1", formed);
    revise.correct(opened.owner(), opened.number(), "A-1v1", formed);
    assertThat(find("A-1v1").particulars()).isEqualTo(formed);
    assertThat(find("A-1").particulars()).isEqualTo(masked);
    List<AuditEntry> lines = trail.ofCase(opened.id(), 50);
    assertThat(lines)
        .filteredOn(it -> it.kind().equals("EVIDENCE_CORRECTED"))
        .singleElement()
        .satisfies(it -> assertThat(it.data()).containsEntry("version", 1));
    assertThat(lines)
        .filteredOn(it -> it.kind().equals("EVIDENCE_REVISED"))
        .singleElement()
        .satisfies(it -> assertThat(it.data()).containsEntry("version", 2))
        .satisfies(it -> assertThat(it.subject()).isEqualTo("A-1"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "-1, EXPIRED",
        "0, EXPIRES_WITHIN_CASE",
        "90, EXPIRES_WITHIN_CASE",
        "400, VALID",
        "null, UNLIMITED"
      },
      nullValues = "null")
  void itIsToldWhetherAFileExpiresBeforeTheCaseNeedBeDecided(Long days, Validity expected) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    LocalDate until = days == null ? null : today.plusDays(days);
    revise.correct(opened.owner(), opened.number(), "A-1", new Particulars(null, until, null));
    assertThat(find("A-1").validity()).isEqualTo(expected);
  }

  @Test
  void whatEndsBeforeItBeganIsAFault() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    var wrong = new Particulars(today, today.minusDays(1), null);
    assertThat(faults(() -> revise("A-1", wrong, pdf("二.pdf", "二")))).containsExactly("validUntil");
    assertThat(
            faults(() -> revise("A-1", Particulars.formed(today.plusDays(1)), pdf("二.pdf", "二"))))
        .containsExactly("formedOn");
    assertThat(find("A-1").version()).isEqualTo(1);
  }

  @Test
  void aViewerAStrangerAndAClosedCaseAreRefused() {
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    assertThatThrownBy(() -> reviseAs(viewer))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal()).isEqualTo(new CaseRefusal.RightTooSmall()));
    Actor.Person stranger = chain.draft().owner();
    assertThatThrownBy(() -> reviseAs(stranger)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revise("A-9", Particulars.NONE, pdf("二.pdf", "二")))
        .isInstanceOf(NotFound.class);
    reviseAs(chain.member(opened, MemberRight.CONTRIBUTOR));
    withdrawCase.withdraw(opened.owner(), opened.number(), true);
    assertThatThrownBy(() -> reviseAs(opened.owner()))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal()).isInstanceOf(CaseRefusal.WrongState.class));
    assertThat(find("A-1").version()).isEqualTo(2);
  }

  private void reviseAs(Actor.Person member) {
    revise.revise(member, opened.number(), "A-1", Particulars.NONE, pdf("新.pdf", member.code()));
  }

  private EvidenceFile revise(String label, Particulars said, SentFile sent) {
    return revise.revise(opened.owner(), opened.number(), label, said, sent);
  }

  private Object refusal(String label, SentFile sent) {
    return catchThrowableOfType(Refused.class, () -> revise(label, Particulars.NONE, sent))
        .refusal();
  }

  private static List<String> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(Faulty.class, act).faults().stream()
        .map(FieldFault::field)
        .toList();
  }

  private AttachEvidence.Attached attach(SentFile sent) {
    return attachEvidence.attach(
        opened.owner(),
        opened.number(),
        new Upload(EvidenceKind.DOCUMENT, "", Particulars.NONE, Set.of(entry())),
        List.of(sent));
  }

  private RequirementEntry entry() {
    return EvidenceEntries.ofKind(
            editions
                .byDigest(opened.file().editionDigest())
                .requirement(new RequirementNo("5.1.3"))
                .orElseThrow(),
            EvidenceKind.DOCUMENT)
        .getFirst()
        .ref();
  }

  private EvidenceFile find(String citation) {
    return files.find(opened.id(), citation).orElseThrow();
  }

  private String content(String citation) throws IOException {
    return store
        .open(files.findAddress(opened.id(), citation).orElseThrow())
        .getContentAsString(UTF_8);
  }
}
