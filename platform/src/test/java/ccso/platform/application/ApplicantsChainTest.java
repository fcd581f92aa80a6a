package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.catalogue.Requirement;
import ccso.judging.CanonicalJson;
import ccso.judging.Json;
import ccso.platform.account.Organisations;
import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.MemberRight;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.engine.StatementCount;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The applicant's part of the chain on a real database.
@PlatformTest
class ApplicantsChainTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired AssessmentCases cases;
  @Autowired Organisations organisations;
  @Autowired SelfAssess selfAssess;
  @Autowired SelfAssessments assessments;
  @Autowired HandInPackage handInPackage;
  @Autowired RescopeCase rescopeCase;
  @Autowired WithdrawCase withdrawCase;
  @Autowired CaseReadiness caseReadiness;
  @Autowired EvidenceFiles evidence;
  @Autowired Receipts receipts;
  @Autowired CommitmentLetters letters;
  @Autowired AuditTrail trail;

  @Test
  void aNewCodeFoundsTheOrganisationWithItsCreatorAsOwner() {
    Opened opened = chain.draft();
    assertThat(organisations.find(opened.file().applicant().creditCode())).isPresent();
    assertThat(opened.owner().rightIn(opened.file().applicant().id())).contains(MemberRight.OWNER);
    assertThat(opened.file().state()).isEqualTo(CaseState.DRAFT);
    assertThat(kinds(opened)).containsExactly("CASE_CREATED");
  }

  @Test
  void theReceiptOfTheApplicationFreezesScopeAndLetter() {
    Opened opened = chain.draft();
    Receipt receipt = preparation.apply(opened);
    assertThat(receipt.number()).isEqualTo(opened.number().replace("SQ-", "HZ-") + "-1");
    assertThat(receipt.sha256())
        .isEqualTo(Receipts.sha256(receipt.content().getBytes(StandardCharsets.UTF_8)));
    Json.Members content = content(receipt);
    assertThat(content.values()).containsKeys("organisation", "scope", "letter", "edition", "case");
    var letter = letters.find(opened.id()).orElseThrow();
    assertThat(letter.text())
        .contains(opened.file().applicant().name(), opened.file().applicant().nameEn());
    assertThat(((Json.Members) value(content, "letter")).values().get("sha256"))
        .isEqualTo(new Json.Text(Receipts.sha256(letter.text().getBytes(StandardCharsets.UTF_8))));
    assertThat(state(opened)).isEqualTo(CaseState.SUBMITTED);
    assertThat(kinds(opened))
        .containsExactly("CASE_CREATED", "LETTER_SIGNED", "CASE_MOVED", "APPLICATION_FILED");
  }

  @Test
  void thePackageListsEveryRequirementEveryFileWithItsDigestAndEveryWordOfTheApplicant() {
    Opened opened = chain.draft();
    Receipt receipt = preparation.handedIn(opened);
    assertThat(state(opened)).isEqualTo(CaseState.TEAM_FORMING);
    assertThat(receipt.number()).endsWith("-2");
    Json.Members content = content(receipt);
    assertThat(CanonicalJson.write(content))
        .isEqualTo(receipt.content().getBytes(StandardCharsets.UTF_8));
    List<EvidenceFile> files = evidence.ofCase(opened.id()).files();
    assertThat(items(content, "files")).hasSameSizeAs(files);
    for (EvidenceFile file : files) {
      assertThat(receipt.content()).contains(file.sha256(), "\"" + file.label() + "\"");
    }
    int all = caseReadiness.of(opened.file()).edition().requirements().size();
    assertThat(items(content, "requirements")).hasSize(all);
    assertThat(receipt.content().split("\"selfAssessment\"", -1))
        .hasSize(preparation.applicable(opened).size() + 1);
    assertThat(receipts.find(opened.id(), receipt.number())).contains(receipt);
  }

  @Test
  void manyAreAssessedByOneStatementWithALineOfTheTrailEach() {
    Opened opened = chain.draft();
    List<String> keys = keys(preparation.applicable(opened));
    int before = StatementCount.soFar();
    selfAssess.assess(
        opened.owner(), opened.number(), SelfAssess.Said.of(keys, Judgement.NOT_YET, "整理中"));
    int sent = StatementCount.soFar() - before;
    assertThat(assessments.ofCase(opened.id())).hasSize(keys.size());
    assertThat(kinds(opened).stream().filter("SELF_ASSESSED"::equals)).hasSize(keys.size());
    assertThat(sent).isLessThan(10);
  }

  @Test
  void theLatestWordCounts_andTheTrailKeepsWhatWasSaidBefore() {
    Opened opened = chain.draft();
    String key = preparation.applicable(opened).getFirst().key();
    say(opened, key, Judgement.NOT_YET);
    say(opened, key, Judgement.CONFORMING);
    assertThat(assessments.ofCase(opened.id()))
        .hasEntrySatisfying(
            key, said -> assertThat(said.judgement()).isEqualTo(Judgement.CONFORMING));
    AuditEntry newest = trail.ofCase(opened.id(), 1).getFirst();
    assertThat(newest.data())
        .containsEntry("before", "NOT_YET")
        .containsEntry("after", "CONFORMING");
  }

  @Test
  void readinessOfACaseGrowsWithWhatIsDone() {
    Opened opened = chain.draft();
    List<Requirement> twenty = preparation.applicable(opened).subList(0, 20);
    preparation.ready(opened, twenty);
    assertThat(caseReadiness.of(opened.file()).readiness().counts().ready()).isEqualTo(20);
  }

  @Test
  void aDraftGetsAnotherScope_andTheTrailKeepsBoth() {
    Opened opened = chain.draft();
    CaseForm now = CaseForm.of(opened.file());
    rescopeCase.rescope(opened.owner(), opened.number(), withSeats(now, "512"));
    assertThat(cases.openToApplicant(opened.owner(), opened.number()).scope().seats())
        .isEqualTo(512);
    assertThat(trail.ofCase(opened.id(), 1).getFirst().data().toString())
        .contains("seats=120", "seats=512");
  }

  @Test
  void aWithdrawnCaseKeepsItsReceipt() {
    Opened opened = chain.draft();
    Receipt receipt = preparation.apply(opened);
    withdrawCase.withdraw(opened.owner(), opened.number(), true);
    assertThat(state(opened)).isEqualTo(CaseState.WITHDRAWN_BY_APPLICANT);
    assertThat(receipts.ofCase(opened.id())).containsExactly(receipt);
  }

  @Test
  void stepsOfOneMomentAreReadAsOne() {
    Opened opened = chain.draft();
    List<String> keys = keys(preparation.applicable(opened));
    selfAssess.assess(
        opened.owner(), opened.number(), SelfAssess.Said.of(keys, Judgement.CONFORMING, ""));
    say(opened, keys.getFirst(), Judgement.NOT_YET);
    var steps = ActivityPages.steps(trail.ofCase(opened.id(), ActivityPages.KINDS, 1000));
    assertThat(steps).hasSize(3);
    assertThat(steps.get(1).subjects()).hasSameSizeAs(keys);
    assertThat(steps.get(1).subjects().getFirst())
        .isEqualTo(preparation.applicable(opened).getFirst().no().value());
  }

  private void say(Opened opened, String key, Judgement judgement) {
    selfAssess.assess(
        opened.owner(), opened.number(), SelfAssess.Said.of(List.of(key), judgement, ""));
  }

  static CaseForm withSeats(CaseForm form, String seats) {
    return new CaseForm(
        form.organisationName(),
        form.organisationNameEn(),
        form.creditCode(),
        form.ownership(),
        form.licenceNumber(),
        form.centreName(),
        form.sites(),
        seats,
        form.directions(),
        form.channels(),
        form.businessScope(),
        form.periodFrom());
  }

  private static List<String> keys(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::key).toList();
  }

  private CaseState state(Opened opened) {
    return cases.openToApplicant(opened.owner(), opened.number()).state();
  }

  /// Oldest first.
  private List<String> kinds(Opened opened) {
    return trail.ofCase(opened.id(), 2000).reversed().stream().map(AuditEntry::kind).toList();
  }

  private static Json.Members content(Receipt receipt) {
    return (Json.Members) CanonicalJson.parse(receipt.content().getBytes(StandardCharsets.UTF_8));
  }

  private static Json value(Json.Members members, String name) {
    return java.util.Objects.requireNonNull(members.values().get(name));
  }

  private static List<Json> items(Json.Members members, String name) {
    return ((Json.Items) value(members, name)).values();
  }
}
