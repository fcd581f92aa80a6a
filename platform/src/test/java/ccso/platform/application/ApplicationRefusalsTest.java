package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.catalogue.Requirement;
import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may do what in which state; every refusal leaves the case as it was.
@PlatformTest
class ApplicationRefusalsTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired CreateCase createCase;
  @Autowired RescopeCase rescopeCase;
  @Autowired SignLetter signLetter;
  @Autowired FileApplication fileApplication;
  @Autowired SelfAssess selfAssess;
  @Autowired HandInPackage handInPackage;
  @Autowired WithdrawCase withdrawCase;
  @Autowired AssessmentCases cases;
  @Autowired AuditTrail trail;

  private final Map<String, BiConsumer<Opened, Actor>> verbs =
      Map.of(
          "rescope", (c, who) -> rescopeCase.rescope(who, c.number(), CaseForm.of(c.file())),
          "sign", (c, who) -> signLetter.sign(who, c.number(), name(who), true),
          "apply", (c, who) -> fileApplication.file(who, c.number()),
          "assess", (c, who) -> selfAssess.assess(who, c.number(), said(c)),
          "hand in", (c, who) -> handInPackage.handIn(who, c.number()),
          "withdraw", (c, who) -> withdrawCase.withdraw(who, c.number(), true));

  @ParameterizedTest(name = "{0} in {1} by {2}: {3}")
  @CsvSource({
    "rescope,  DRAFT,        CONTRIBUTOR, ''",
    "rescope,  DRAFT,        VIEWER,      casefile.right-too-small",
    "rescope,  SUBMITTED,    OWNER,       casefile.wrong-state",
    "sign,     DRAFT,        COORDINATOR, ''",
    "sign,     DRAFT,        CONTRIBUTOR, casefile.right-too-small",
    "sign,     SIGNED,       OWNER,       application.letter-signed",
    "sign,     SUBMITTED,    OWNER,       casefile.wrong-state",
    "apply,    DRAFT,        OWNER,       application.letter-not-signed",
    "apply,    SIGNED,       COORDINATOR, ''",
    "apply,    SIGNED,       CONTRIBUTOR, casefile.right-too-small",
    "apply,    SUBMITTED,    OWNER,       casefile.wrong-state",
    "assess,   DRAFT,        CONTRIBUTOR, ''",
    "assess,   SUBMITTED,    OWNER,       ''",
    "assess,   ACCEPTED,     COORDINATOR, ''",
    "assess,   DRAFT,        VIEWER,      casefile.right-too-small",
    "assess,   TEAM_FORMING, OWNER,       casefile.wrong-state",
    "hand in,  DRAFT,        OWNER,       casefile.wrong-state",
    "hand in,  SUBMITTED,    OWNER,       casefile.wrong-state",
    "hand in,  ACCEPTED,     OWNER,       application.not-enough-ready",
    "hand in,  ACCEPTED,     CONTRIBUTOR, casefile.right-too-small",
    "hand in,  TEAM_FORMING, OWNER,       casefile.wrong-state",
    "withdraw, DRAFT,        OWNER,       ''",
    "withdraw, ACCEPTED,     COORDINATOR, ''",
    "withdraw, ACCEPTED,     CONTRIBUTOR, casefile.right-too-small",
    "withdraw, TEAM_FORMING, OWNER,       ''",
  })
  void whoMayDoWhatInWhichState(String verb, String state, MemberRight right, String refusal) {
    Opened opened = inState(state);
    Actor who = right == MemberRight.OWNER ? opened.owner() : chain.member(opened, right);
    Runnable doing = () -> java.util.Objects.requireNonNull(verbs.get(verb)).accept(opened, who);
    if (refusal.isEmpty()) {
      doing.run();
      return;
    }
    var before = cases.openToApplicant(opened.owner(), opened.number());
    int lines = trail.ofCase(opened.id(), 2000).size();
    var refused = catchThrowableOfType(Refused.class, doing::run);
    assertThat(refused.refusal().code()).isEqualTo(refusal);
    assertThat(cases.openToApplicant(opened.owner(), opened.number())).isEqualTo(before);
    assertThat(trail.ofCase(opened.id(), 2000)).hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"rescope", "sign", "apply", "assess", "hand in", "withdraw"})
  void toAStrangerTheCaseIsNotThere(String verb) {
    Opened opened = chain.draft();
    Actor stranger = chain.person(Role.APPLICANT);
    assertThatThrownBy(
            () -> java.util.Objects.requireNonNull(verbs.get(verb)).accept(opened, stranger))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void handingInSaysHowManyAreStillNeeded() {
    Opened opened = chain.draft();
    preparation.accepted(opened);
    List<Requirement> all = preparation.applicable(opened);
    preparation.ready(opened, all.subList(0, all.size() - 6));
    var refused =
        catchThrowableOfType(
            Refused.class, () -> handInPackage.handIn(opened.owner(), opened.number()));
    assertThat(refused.refusal())
        .isInstanceOf(ApplicationRefusal.NotEnoughReady.class)
        .extracting(r -> (Integer) r.arguments().getFirst())
        .satisfies(toGo -> assertThat(toGo).isBetween(1, 6));
  }

  @Test
  void aCodeOfSomebodyElsesOrganisationIsAdvisedAndTellsNothing() {
    Opened theirs = chain.draft();
    CaseForm same = CaseForm.of(theirs.file());
    Actor stranger = chain.person(Role.APPLICANT);
    var faulty = catchThrowableOfType(Faulty.class, () -> createCase.create(stranger, same));
    assertThat(faulty.faults())
        .containsExactly(FieldFault.of("creditCode", "application.ask-your-organisation"));
  }

  @Test
  void aMemberMayOpenAnotherCase_aViewerMayNot_andNamesStayAsTheyAre() {
    Opened opened = chain.draft();
    CaseForm same = CaseForm.of(opened.file());
    assertThat(
            createCase.create(chain.member(opened, MemberRight.CONTRIBUTOR), same).applicant().id())
        .isEqualTo(opened.file().applicant().id());
    assertThatThrownBy(() -> createCase.create(chain.member(opened, MemberRight.VIEWER), same))
        .isInstanceOf(Refused.class);
    CaseForm renamed =
        new CaseForm(
            "另一个名称",
            same.organisationNameEn(),
            same.creditCode(),
            same.ownership(),
            "",
            same.centreName(),
            same.sites(),
            same.seats(),
            same.directions(),
            same.channels(),
            same.businessScope(),
            same.periodFrom());
    assertThatThrownBy(() -> createCase.create(opened.owner(), renamed))
        .isInstanceOfSatisfying(
            Faulty.class,
            f ->
                assertThat(f.faults())
                    .extracting(FieldFault::code)
                    .containsExactly("application.other-name"));
  }

  @Test
  void aLetterIsSignedInTheAccountsNameAfterReading() {
    Opened opened = chain.draft();
    var faulty =
        catchThrowableOfType(
            Faulty.class, () -> signLetter.sign(opened.owner(), opened.number(), "别人", false));
    assertThat(faulty.faults()).extracting(FieldFault::field).containsExactly("signer", "read");
    signLetter.sign(opened.owner(), opened.number(), " " + opened.owner().name() + " ", true);
  }

  @Test
  void nothingIsAssessedWithoutAWord_aChoiceOrWithALongNote() {
    Opened opened = chain.draft();
    var faulty =
        catchThrowableOfType(
            Faulty.class,
            () ->
                selfAssess.assess(
                    opened.owner(),
                    opened.number(),
                    new SelfAssess.Said(List.of(), "MAYBE", "长".repeat(301))));
    assertThat(faulty.faults())
        .extracting(FieldFault::field)
        .containsExactly("requirement", "judgement", "note");
    assertThatThrownBy(() ->
            selfAssess.assess(
                opened.owner(),
                opened.number(),
                SelfAssess.Said.of(List.of("R9999"), Judgement.CONFORMING, "")))
        .isInstanceOf(NotFound.class);
  }

  private Opened inState(String state) {
    Opened opened = chain.draft();
    switch (state) {
      case "DRAFT" -> {}
      case "SIGNED" -> preparation.sign(opened);
      case "SUBMITTED" -> preparation.apply(opened);
      case "ACCEPTED" -> preparation.accepted(opened);
      case "TEAM_FORMING" -> preparation.handedIn(opened);
      default -> throw new IllegalArgumentException(state);
    }
    return opened;
  }

  private SelfAssess.Said said(Opened opened) {
    return SelfAssess.Said.of(
        List.of(preparation.applicable(opened).getFirst().key()), Judgement.CONFORMING, "");
  }

  private static String name(Actor who) {
    return who instanceof Actor.Person person ? person.name() : "";
  }
}
