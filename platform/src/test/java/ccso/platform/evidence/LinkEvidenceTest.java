package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.catalogue.Edition;
import ccso.judging.EvidenceKind;
import ccso.platform.application.WithdrawCase;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.engine.StatementCount;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.standard.Editions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@PlatformTest
class LinkEvidenceTest {
  @Autowired Chain chain;
  @Autowired AttachEvidence attachEvidence;
  @Autowired LinkEvidence linkEvidence;
  @Autowired UnlinkEvidence unlinkEvidence;
  @Autowired StateOnSiteReference stateOnSiteReference;
  @Autowired WithdrawCase withdrawCase;
  @Autowired EvidenceFiles files;
  @Autowired AuditTrail trail;
  @Autowired Editions editions;

  private Opened opened;
  private List<RequirementEntry> documents;
  private RequirementEntry data;

  @BeforeEach
  void openWithOneDocument() {
    opened = chain.draft();
    documents = all(EvidenceKind.DOCUMENT);
    data = all(EvidenceKind.DATA).getFirst();
    attachEvidence.attach(
        opened.owner(),
        opened.number(),
        Upload.of(EvidenceKind.DOCUMENT),
        List.of(new SentFile("手册.pdf", new ByteArrayResource(SampleFiles.pdf()))));
  }

  @Test
  void oneFileProvesEveryDocumentEntryOfTheStandardAtOnce() {
    assertThat(link(documents)).isEqualTo(documents.size());
    CaseEvidence evidence = files.ofCase(opened.id());
    assertThat(evidence.servedBy(file())).containsExactlyInAnyOrderElementsOf(documents);
    assertThat(documents)
        .allSatisfy(entry -> {
          assertThat(evidence.covered(entry.requirementKey(), entry.entry())).isTrue();
          assertThat(evidence.filesFor(entry.requirementKey(), entry.entry()))
              .containsExactly(file());
          assertThat(evidence.filesFor(entry.requirementKey())).containsExactly(file());
        });
    assertThat(evidence.covered(data.requirementKey(), data.entry())).isFalse();
    assertThat(lines("EVIDENCE_LINKED")).isEqualTo(documents.size());
  }

  @Test
  void asManyStatementsForAllEntriesAsForOne() {
    int forOne = statements(() -> link(documents.subList(0, 1)));
    assertThat(statements(() -> link(documents))).isEqualTo(forOne);
  }

  @Test
  void threeStatementsReadTheEvidenceOfACase_howeverMuchItIs() {
    assertThat(statements(() -> files.ofCase(opened.id()))).isEqualTo(3);
    link(documents);
    assertThat(statements(() -> files.ofCase(opened.id()))).isEqualTo(3);
  }

  @Test
  void linkedAgainNothingHappens() {
    link(documents.subList(0, 2));
    assertThat(link(documents.subList(0, 3))).isEqualTo(1);
    assertThat(lines("EVIDENCE_LINKED")).isEqualTo(3);
  }

  @Test
  void oneEntryOfAnotherKindRefusesThemAll() {
    var refused =
        catchThrowableOfType(Refused.class, () -> link(List.of(documents.getFirst(), data)));
    assertThat(refused.refusal()).isInstanceOf(EvidenceRefusal.EntryOfOtherKind.class);
    assertThat(files.ofCase(opened.id()).servedBy(file())).isEmpty();
  }

  @Test
  void anEntryThatTheEditionDoesNotHaveIsRefused() {
    String key = documents.getFirst().requirementKey();
    for (RequirementEntry none :
        List.of(
            new RequirementEntry(key, 99),
            new RequirementEntry("R0000", 1),
            RequirementEntry.parse(key),
            RequirementEntry.parse(key + ":1' or '1"))) {
      assertThat(catchThrowableOfType(Refused.class, () -> link(List.of(none))).refusal())
          .isEqualTo(new EvidenceRefusal.NoSuchEntry());
    }
  }

  @Test
  void aFileOfAnotherCaseCannotBeLinked() {
    Opened other = chain.draft();
    assertThatThrownBy(() ->
            linkEvidence.link(other.owner(), other.number(), "A-1", List.of(documents.getFirst())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void unlinkedItNoLongerProvesTheEntry_butStays() {
    link(documents.subList(0, 2));
    unlink(documents.getFirst());
    unlink(documents.getFirst());
    assertThat(files.ofCase(opened.id()).servedBy(file())).containsExactly(documents.get(1));
    assertThat(files.ofCase(opened.id()).files()).hasSize(1);
    assertThat(lines("EVIDENCE_UNLINKED")).isEqualTo(1);
  }

  @Test
  void aStatedPlaceCoversAnEntryWithoutAFile_untilItIsTakenBack() {
    state("  质检室档案柜 3，质检主管保管 ");
    var reference = files.ofCase(opened.id()).reference(data.requirementKey(), data.entry());
    assertThat(reference).map(OnSiteReference::statement).contains("质检室档案柜 3，质检主管保管");
    assertThat(reference).map(OnSiteReference::statedBy).contains(opened.owner().name());
    assertThat(files.ofCase(opened.id()).covered(data.requirementKey(), data.entry())).isTrue();
    state("改到档案室");
    stateOnSiteReference.remove(opened.owner(), opened.number(), data);
    stateOnSiteReference.remove(opened.owner(), opened.number(), data);
    assertThat(files.ofCase(opened.id()).covered(data.requirementKey(), data.entry())).isFalse();
    assertThat(lines("ON_SITE_REFERENCE_STATED")).isEqualTo(2);
    assertThat(lines("ON_SITE_REFERENCE_REMOVED")).isEqualTo(1);
  }

  @Test
  void aStatementThatSaysNothingOrTooMuchIsAFault() {
    state("字".repeat(300));
    for (String statement : List.of("", "   ", "字".repeat(301))) {
      assertThat(catchThrowableOfType(Faulty.class, () -> state(statement)).faults())
          .extracting("field")
          .containsExactly("statement");
    }
  }

  @Test
  void whatIsFoundOnSiteIsNotReferredTo() {
    RequirementEntry onSite = all(EvidenceKind.ON_SITE).getFirst();
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () ->
                        stateOnSiteReference.state(
                            opened.owner(), opened.number(), onSite, "PERSONAL_DATA", "在现场"))
                .refusal())
        .isEqualTo(new EvidenceRefusal.NoSuchEntry());
  }

  @Test
  void aViewerChangesNothing() {
    var viewer = chain.member(opened, MemberRight.VIEWER);
    for (Runnable change :
        List.<Runnable>of(
            () -> linkEvidence.link(viewer, opened.number(), "A-1", documents),
            () -> unlinkEvidence.unlink(viewer, opened.number(), "A-1", documents.getFirst()),
            () -> stateOnSiteReference.state(viewer, opened.number(), data, "PERSONAL_DATA", "在现场"),
            () -> stateOnSiteReference.remove(viewer, opened.number(), data))) {
      assertThat(catchThrowableOfType(Refused.class, change::run).refusal())
          .isEqualTo(new CaseRefusal.RightTooSmall());
    }
  }

  @Test
  void onceTheCaseIsNoLongerPreparedNothingIsChanged() {
    withdrawCase.withdraw(opened.owner(), opened.number(), true);
    for (Runnable change :
        List.<Runnable>of(
            () -> link(documents),
            () -> unlink(documents.getFirst()),
            () -> state("在现场"),
            () -> stateOnSiteReference.remove(opened.owner(), opened.number(), data))) {
      assertThat(catchThrowableOfType(Refused.class, change::run).refusal())
          .isInstanceOf(CaseRefusal.WrongState.class);
    }
  }

  private int link(List<RequirementEntry> entries) {
    return linkEvidence.link(opened.owner(), opened.number(), "A-1", entries);
  }

  private void unlink(RequirementEntry entry) {
    unlinkEvidence.unlink(opened.owner(), opened.number(), "A-1", entry);
  }

  private void state(String statement) {
    stateOnSiteReference.state(opened.owner(), opened.number(), data, "PERSONAL_DATA", statement);
  }

  private EvidenceFile file() {
    return files.find(opened.id(), "A-1").orElseThrow();
  }

  private long lines(String kind) {
    return trail.ofCase(opened.id(), 2000).stream().filter(it -> it.kind().equals(kind)).count();
  }

  private List<RequirementEntry> all(EvidenceKind kind) {
    Edition edition = editions.byDigest(opened.file().editionDigest());
    return edition.requirements().stream()
        .flatMap(requirement -> EvidenceEntries.ofKind(requirement, kind).stream())
        .map(EvidenceEntries.Found::ref)
        .toList();
  }

  private static int statements(Runnable work) {
    int before = StatementCount.soFar();
    work.run();
    return StatementCount.soFar() - before;
  }
}
