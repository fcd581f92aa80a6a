package ccso.platform.evidence;

import static ccso.platform.evidence.SampleFiles.pdf;
import static ccso.platform.evidence.SampleFiles.sent;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.catalogue.Edition;
import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import ccso.platform.application.WithdrawCase;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.AttachEvidence.Attached;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.standard.Editions;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class AttachEvidenceTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Autowired Chain chain;
  @Autowired AttachEvidence attachEvidence;
  @Autowired EvidenceFiles files;
  @Autowired NameProposals proposals;
  @Autowired AnswerProposals answerProposals;
  @Autowired EvidenceStore store;
  @Autowired WithdrawCase withdrawCase;
  @Autowired AuditTrail trail;
  @Autowired Editions editions;
  @Autowired InstantSource clock;
  @Autowired JdbcClient sql;

  private Opened opened;

  @BeforeEach
  void open() {
    opened = chain.draft();
  }

  @Test
  void aFileIsKeptWithItsDigest_andItsContentCanBeReadAgain() throws IOException {
    Attached attached = attach(EvidenceKind.DOCUMENT, pdf("C:\\报表\\值班制度.pdf", "一"));
    assertThat(attached.complete()).isTrue();
    EvidenceFile file = ofCase().files().getFirst();
    assertThat(file.label()).isEqualTo("A-1");
    assertThat(file.title()).isEqualTo("值班制度");
    assertThat(file.fileName()).isEqualTo("值班制度.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.uploadedBy()).isEqualTo(opened.owner().id());
    assertThat(contentOf("A-1")).endsWith("一");
    assertThat(file.size()).isEqualTo(contentOf("A-1").getBytes(UTF_8).length);
    assertThat(attached.kept()).containsExactly(file);
  }

  @Test
  void theSameContentAgainIsNotSavedTwice_butItsLabelIsTold() {
    RequirementEntry entry = document("5.1.3");
    attach(EvidenceKind.DOCUMENT, pdf("制度.pdf", "同"));
    Attached again =
        attachEvidence.attach(
            opened.owner(),
            opened.number(),
            new Upload(EvidenceKind.DOCUMENT, "", Particulars.NONE, Set.of(entry)),
            List.of(pdf("改了名.pdf", "同")));
    assertThat(again.kept()).isEmpty();
    assertThat(again.repeated())
        .containsExactly(new AttachEvidence.Repeated("改了名.pdf", "A-1", 1, List.of(entry)));
    assertThat(ofCase().files()).hasSize(1);
  }

  @Test
  void twiceInOneUploadIsOnce() {
    Attached attached = attach(EvidenceKind.DATA, pdf("一.pdf", "同"), pdf("二.pdf", "同"));
    assertThat(attached.kept()).hasSize(1);
    assertThat(attached.repeated())
        .extracting(AttachEvidence.Repeated::label)
        .containsExactly("B-1");
  }

  @Test
  void anotherCaseMayHoldTheSameFile_underAnotherAddress() {
    attach(EvidenceKind.DATA, pdf("月报.pdf", "同"));
    Opened other = chain.draft();
    attachEvidence.attach(
        other.owner(), other.number(), Upload.of(EvidenceKind.DATA), List.of(pdf("月报.pdf", "同")));
    assertThat(files.findAddress(opened.id(), "B-1"))
        .isPresent()
        .isNotEqualTo(files.findAddress(other.id(), "B-1"));
  }

  @Test
  void aRequirementNamedInTheFileNameIsProposedAndNotLinked_untilAPersonSaysYes() {
    Attached attached = attach(EvidenceKind.DATA, pdf("5.1.3_月报.pdf", "x"));
    attach(EvidenceKind.DATA, pdf("5.1.3_口径.pdf", "y"));
    attach(EvidenceKind.DATA, pdf("口径.pdf", "z"));
    List<RequirementEntry> expected = entries("5.1.3", EvidenceKind.DATA);
    assertThat(expected).isNotEmpty();
    assertThat(attached.links()).isZero();
    assertThat(proposed()).containsExactly("B-1", "B-2");
    answerProposals.answer(
        opened.owner(), opened.number(), Map.of("B-1", Set.copyOf(expected), "B-2", Set.of()));
    assertThat(ofCase().servedBy(attached.kept().getFirst()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ofCase().servedBy(files.find(opened.id(), "B-2").orElseThrow())).isEmpty();
    assertThat(proposed()).as("neither is asked about again").isEmpty();
  }

  private List<String> proposed() {
    return proposals
        .of(
            opened.file(),
            ofCase(),
            new EvidenceEntries(editions.byDigest(opened.file().editionDigest())))
        .stream()
        .map(it -> it.file().label())
        .toList();
  }

  @Test
  void entriesAskedForAreLinkedAtOnce_thoseNamedAreNot() {
    Attached attached =
        attachEvidence.attach(
            opened.owner(),
            opened.number(),
            new Upload(EvidenceKind.DOCUMENT, "值班制度", Particulars.NONE, Set.of(document("5.1.2"))),
            List.of(pdf("5.1.1 制度.pdf", "x")));
    EvidenceFile file = attached.kept().getFirst();
    assertThat(file.title()).isEqualTo("值班制度");
    assertThat(ofCase().servedBy(file)).containsExactly(document("5.1.2"));
  }

  @Test
  void eachFileAndEachLinkHasItsLineInTheTrail() {
    Attached attached =
        attachEvidence.attach(
            opened.owner(),
            opened.number(),
            new Upload(
                EvidenceKind.DATA,
                "",
                Particulars.NONE,
                Set.copyOf(entries("5.1.3", EvidenceKind.DATA))),
            List.of(pdf("月报.pdf", "x")));
    List<AuditEntry> lines = trail.ofCase(opened.id(), 50);
    assertThat(attached.links()).isPositive();
    assertThat(lines)
        .filteredOn(line -> line.kind().equals("EVIDENCE_LINKED"))
        .hasSize(attached.links());
    AuditEntry line =
        lines.stream()
            .filter(it -> it.kind().equals("EVIDENCE_ATTACHED"))
            .findFirst()
            .orElseThrow();
    assertThat(line.subject()).isEqualTo("B-1");
    assertThat(line.data()).containsEntry("sha256", attached.kept().getFirst().sha256());
    assertThat(lines.toString()).as("names of files may name people").doesNotContain("月报");
  }

  @Test
  void ofManyFilesTheGoodOnesAreKeptAndTheOthersSaidWhy() {
    Attached attached =
        attach(
            EvidenceKind.DOCUMENT,
            pdf("制度.pdf", "1"),
            sent("制度.exe", SampleFiles.windowsProgram()),
            sent("空.pdf", new byte[0]),
            sent("演示.pptx", SampleFiles.pptx()),
            sent("控制\u0007.pdf", SampleFiles.pdf()),
            pdf("办法.pdf", "2"));
    assertThat(attached.kept()).extracting(EvidenceFile::title).containsExactly("制度", "办法");
    assertThat(attached.notTaken())
        .extracting(AttachEvidence.NotTaken::refusal)
        .containsExactly(
            new EvidenceRefusal.Executable("制度.exe"),
            new EvidenceRefusal.Empty("空.pdf"),
            new EvidenceRefusal.KindNotTaken("演示.pptx", "pptx"),
            new EvidenceRefusal.NameUnusable());
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWhileItIsRead() {
    Attached attached =
        attach(EvidenceKind.DATA, new SentFile("录音.wav", Endless::new), pdf("月报.pdf", "x"));
    assertThat(attached.kept()).hasSize(1);
    assertThat(attached.notTaken())
        .extracting(AttachEvidence.NotTaken::refusal)
        .singleElement()
        .isInstanceOf(EvidenceRefusal.TooLarge.class);
  }

  @Test
  void aDayOfFormationAfterTheDayOfTheApplicationIsMarked_andNoOther() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    attachFormed("今天.pdf", today);
    attachFormed("昨天.pdf", today.minusDays(1));
    attach(EvidenceKind.DOCUMENT, pdf("未填.pdf", "未填"));
    assertThat(ofCase().files())
        .extracting(EvidenceFile::formedOn)
        .containsExactly(today, today.minusDays(1), null);
    assertThat(ofCase().files()).noneMatch(EvidenceFile::formedAfterApplication);
    appliedAt(today.minusDays(1).atTime(23, 59).atZone(SHANGHAI).toOffsetDateTime());
    assertThat(ofCase().files())
        .extracting(EvidenceFile::formedAfterApplication)
        .containsExactly(true, false, false);
  }

  @Test
  void aDayOfFormationInTheFutureIsAFaultOfTheForm() {
    var upload =
        new Upload(
            EvidenceKind.DOCUMENT, "", Particulars.formed(LocalDate.of(2999, 1, 1)), Set.of());
    var faulty =
        catchThrowableOfType(
            Faulty.class,
            () ->
                attachEvidence.attach(
                    opened.owner(), opened.number(), upload, List.of(pdf("制度.pdf", "x"))));
    assertThat(faulty.faults()).extracting("field").containsExactly("formedOn");
    assertThat(ofCase().files()).isEmpty();
  }

  @Test
  void anEntryOfAnotherKindOrOfNoneRefusesTheUpload() {
    RequirementEntry data = entries("5.1.3", EvidenceKind.DATA).getFirst();
    assertThat(refusalOf(EvidenceKind.DOCUMENT, data))
        .isEqualTo(new EvidenceRefusal.EntryOfOtherKind("A", "5.1.3"));
    assertThat(refusalOf(EvidenceKind.DOCUMENT, new RequirementEntry("R0000", 1)))
        .isEqualTo(new EvidenceRefusal.NoSuchEntry());
    RequirementEntry onSite = entries("5.1.2", EvidenceKind.ON_SITE).getFirst();
    assertThat(refusalOf(EvidenceKind.ON_SITE, onSite))
        .isEqualTo(new EvidenceRefusal.NoSuchEntry());
    assertThat(ofCase().files()).isEmpty();
  }

  @Test
  void aViewerMayNot_andIsToldSo() {
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    assertThatThrownBy(() -> attachAs(viewer))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal()).isEqualTo(new CaseRefusal.RightTooSmall()));
    attachAs(chain.member(opened, MemberRight.CONTRIBUTOR));
    assertThat(ofCase().files()).hasSize(1);
  }

  @Test
  void somebodyElsesCaseIsNotThere() {
    assertThatThrownBy(() -> attachAs(chain.draft().owner())).isInstanceOf(NotFound.class);
  }

  @Test
  void onceTheCaseIsNoLongerPreparedNothingIsAdded() {
    withdrawCase.withdraw(opened.owner(), opened.number(), true);
    assertThatThrownBy(() -> attachAs(opened.owner()))
        .isInstanceOfSatisfying(
            Refused.class,
            e ->
                assertThat(e.refusal())
                    .isEqualTo(new CaseRefusal.WrongState(CaseState.WITHDRAWN_BY_APPLICANT)));
  }

  /// The case may move on while a large file is still arriving.
  @Test
  void aCaseThatMovesOnWhileTheFileArrivesDoesNotGetIt() {
    var leaving =
        new SentFile(
            "月报.pdf",
            () -> {
              withdrawCase.withdraw(opened.owner(), opened.number(), true);
              return new ByteArrayResource(SampleFiles.pdf()).getInputStream();
            });
    assertThatThrownBy(() -> attach(EvidenceKind.DATA, leaving)).isInstanceOf(Refused.class);
    assertThat(ofCase().files()).isEmpty();
  }

  private Attached attach(EvidenceKind kind, SentFile... sent) {
    return attachEvidence.attach(opened.owner(), opened.number(), Upload.of(kind), List.of(sent));
  }

  private void attachAs(Actor.Person member) {
    attachEvidence.attach(
        member, opened.number(), Upload.of(EvidenceKind.DOCUMENT), List.of(pdf("制度.pdf", "x")));
  }

  private void attachFormed(String name, LocalDate day) {
    attachEvidence.attach(
        opened.owner(),
        opened.number(),
        new Upload(EvidenceKind.DOCUMENT, "", Particulars.formed(day), Set.of()),
        List.of(pdf(name, name)));
  }

  /// As the receipt of an application of another day has it; no use case hands in yesterday.
  private void appliedAt(OffsetDateTime at) {
    sql.sql(
            """
            insert into receipt (number, case_id, kind, content, sha256, handed_in_by, handed_in_at)
            values (?, ?, 'APPLICATION', ''::bytea, '', ?, ?)
            """)
        .params("test " + opened.number(), opened.id(), opened.owner().id(), at)
        .update();
  }

  private Object refusalOf(EvidenceKind kind, RequirementEntry entry) {
    var upload = new Upload(kind, "", Particulars.NONE, Set.of(entry));
    return catchThrowableOfType(
            Refused.class,
            () ->
                attachEvidence.attach(
                    opened.owner(), opened.number(), upload, List.of(pdf("制度.pdf", "x"))))
        .refusal();
  }

  private CaseEvidence ofCase() {
    return files.ofCase(opened.id());
  }

  private String contentOf(String label) throws IOException {
    return store
        .open(files.findAddress(opened.id(), label).orElseThrow())
        .getContentAsString(UTF_8);
  }

  private RequirementEntry document(String number) {
    return entries(number, EvidenceKind.DOCUMENT).getFirst();
  }

  private List<RequirementEntry> entries(String number, EvidenceKind kind) {
    Edition edition = editions.byDigest(opened.file().editionDigest());
    return EvidenceEntries.ofKind(
            edition.requirement(new RequirementNo(number)).orElseThrow(), kind)
        .stream()
        .map(EvidenceEntries.Found::ref)
        .toList();
  }

  /// Sound without end.
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] into, int from, int most) {
      return most;
    }
  }
}
