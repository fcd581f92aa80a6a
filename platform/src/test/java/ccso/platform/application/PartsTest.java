package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ccso.catalogue.Requirement;
import ccso.judging.EvidenceKind;
import ccso.platform.account.Organisations;
import ccso.platform.account.SignedInPerson;
import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.LinkEvidence;
import ccso.platform.evidence.MembersEvidence;
import ccso.platform.evidence.Particulars;
import ccso.platform.evidence.RequirementEntry;
import ccso.platform.evidence.ReviseEvidence;
import ccso.platform.evidence.StateOnSiteReference;
import ccso.platform.evidence.UnlinkEvidence;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

/// 分工: right × category × operation. Category 1 is the part of whoever is limited.
@PlatformTest
class PartsTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired Organisations organisations;
  @Autowired SelfAssess selfAssess;
  @Autowired AttachEvidence attachEvidence;
  @Autowired LinkEvidence linkEvidence;
  @Autowired UnlinkEvidence unlinkEvidence;
  @Autowired StateOnSiteReference stateOnSiteReference;
  @Autowired ReviseEvidence reviseEvidence;
  @Autowired MembersEvidence evidence;
  @Autowired CaseReadiness readiness;
  @Autowired MockMvc pages;

  private Opened opened;
  private Requirement own;
  private Requirement other;

  @BeforeEach
  void open() {
    opened = chain.draft();
    own = first(1);
    other = first(2);
    attach(opened.owner(), "首份.txt", Set.of(document(own)));
    attach(opened.owner(), "次份.txt", Set.of(document(other)));
  }

  @ParameterizedTest(name = "{0} {1}: {2} in the part, {3} outside")
  @CsvSource({
    "OWNER, assess, done, done",
    "OWNER, attach, done, done",
    "OWNER, link, done, done",
    "OWNER, unlink, done, done",
    "OWNER, refer, done, done",
    "OWNER, see, done, done",
    "OWNER, open, done, done",
    "COORDINATOR, assess, done, done",
    "COORDINATOR, attach, done, done",
    "COORDINATOR, unlink, done, done",
    "COORDINATOR, see, done, done",
    "CONTRIBUTOR, assess, done, done",
    "CONTRIBUTOR, attach, done, done",
    "CONTRIBUTOR, see, done, done",
    "CONTRIBUTOR OF 1, assess, done, casefile.outside-part",
    "CONTRIBUTOR OF 1, attach, done, casefile.outside-part",
    "CONTRIBUTOR OF 1, link, done, casefile.outside-part",
    "CONTRIBUTOR OF 1, unlink, done, nothing there",
    "CONTRIBUTOR OF 1, refer, done, casefile.outside-part",
    "CONTRIBUTOR OF 1, see, done, nothing there",
    "CONTRIBUTOR OF 1, open, done, casefile.outside-part",
    "VIEWER, assess, casefile.right-too-small, casefile.right-too-small",
    "VIEWER, attach, casefile.right-too-small, casefile.right-too-small",
    "VIEWER, link, casefile.right-too-small, casefile.right-too-small",
    "VIEWER, unlink, casefile.right-too-small, casefile.right-too-small",
    "VIEWER, refer, casefile.right-too-small, casefile.right-too-small",
    "VIEWER, see, done, done",
    "VIEWER OF 1, assess, casefile.right-too-small, casefile.right-too-small",
    "VIEWER OF 1, attach, casefile.right-too-small, casefile.right-too-small",
    "VIEWER OF 1, see, done, nothing there",
    "VIEWER OF 1, open, done, casefile.outside-part",
    "STRANGER, assess, nothing there, nothing there",
    "STRANGER, attach, nothing there, nothing there",
    "STRANGER, unlink, nothing there, nothing there",
    "STRANGER, open, nothing there, nothing there"
  })
  void eachRightReachesAsFarAsItsPart(String who, String operation, String in, String outside)
      throws Exception {
    Actor.Person person = person(who);
    assertThat(outcome(person, operation, own, "A-1")).as("in the part").isEqualTo(in);
    assertThat(outcome(person, operation, other, "A-2")).as("outside").isEqualTo(outside);
  }

  @Test
  void countsListsAndActivityTellOfThePartOnly() throws Exception {
    preparation.ready(opened, List.of(own, other));
    Actor.Person limited = person("VIEWER OF 1");
    var seen = readiness.of(limited, opened.file());
    assertThat(seen.readiness().counts().ready()).isEqualTo(1);
    assertThat(seen.readiness().categories()).hasSize(1);
    assertThat(seen.assessments()).containsOnlyKeys(own.key());
    String base = "/cases/" + opened.number();
    assertThat(page(limited, base + "/activity"))
        .contains(own.no().value() + "</span>")
        .doesNotContain(other.no().value() + "</span>", "A-2");
    assertThat(page(limited, base + "/items"))
        .contains("按您的分工", ">" + own.no().value() + "<")
        .doesNotContain(">" + other.no().value() + "<");
    assertThat(page(limited, base + "/evidence")).contains("首份").doesNotContain("次份");
    assertThat(page(limited, base + "/items/" + other.no().value())).contains("不在您的分工内");
  }

  @Test
  void whoWorksOnAPartDoesNotChangeTheCaseAsAWhole() throws Exception {
    Actor.Person limited = person("CONTRIBUTOR OF 1");
    String base = "/cases/" + opened.number();
    assertThat(status(limited, base + "/scope")).isEqualTo(409);
    assertThat(status(limited, base + "/report")).isEqualTo(409);
    assertThat(status(opened.owner(), base + "/scope")).isEqualTo(200);
  }

  @Test
  void aFileNotLinkedYetIsSeenByWhoBroughtIt() {
    Actor.Person limited = person("CONTRIBUTOR OF 1");
    attach(limited, "自己的.txt", Set.of());
    attach(opened.owner(), "所有者的.txt", Set.of());
    assertThat(evidence.of(limited, opened.file()).files())
        .extracting(EvidenceFile::title)
        .containsExactly("首份", "自己的");
  }

  @Test
  void aCodeInAFileNameProposesNothingOutsideThePart() throws Exception {
    Actor.Person limited = person("CONTRIBUTOR OF 1");
    attach(limited, "%s_%s_手册.txt".formatted(own.no().value(), other.no().value()), Set.of());
    String library = "/cases/" + opened.number() + "/evidence";
    String mine = "value=\"A-3 " + document(own).code();
    String theirs = "value=\"A-3 " + document(other).code();
    assertThat(page(limited, library)).contains(mine).doesNotContain(theirs);
    assertThat(page(opened.owner(), library)).contains(mine, theirs);
  }

  @Test
  void aFileThatServesAnotherPartTooIsNotReplaced() {
    Actor.Person limited = person("CONTRIBUTOR OF 1");
    attach(limited, "自己的.txt", Set.of(document(own)));
    revise(limited, "A-3", "新");
    attach(opened.owner(), "两处.txt", Set.of(document(own), document(other)));
    assertThatThrownBy(() -> revise(limited, "A-4", "改"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isInstanceOf(CaseRefusal.OutsidePart.class));
    revise(opened.owner(), "A-4", "改");
  }

  private void revise(Actor.Person member, String label, String content) {
    reviseEvidence.revise(
        member,
        opened.number(),
        label,
        Particulars.NONE,
        new AttachEvidence.SentFile(
            "新版.txt", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theSameContentFromAnotherPartIsLinkedInsteadOfStoredTwice() {
    Actor.Person limited = person("CONTRIBUTOR OF 1");
    var again = attach(limited, "次份.txt", Set.of(document(own)));
    assertThat(again.repeated()).singleElement().extracting("label").isEqualTo("A-2");
    assertThat(evidence.of(limited, opened.file()).filesFor(own.key()))
        .extracting(EvidenceFile::label)
        .containsExactly("A-1", "A-2");
    assertThat(evidence.of(limited, opened.file()).filesFor(other.key())).isEmpty();
  }

  private String outcome(Actor.Person person, String operation, Requirement about, String label)
      throws Exception {
    try {
      switch (operation) {
        case "assess" ->
            selfAssess.assess(
                person,
                opened.number(),
                SelfAssess.Said.of(List.of(about.key()), Judgement.CONFORMING, ""));
        case "attach" ->
            attach(person, UUID.randomUUID().toString() + ".txt", Set.of(document(about)));
        case "link" -> linkEvidence.link(person, opened.number(), "A-1", List.of(document(about)));
        case "unlink" -> unlinkEvidence.unlink(person, opened.number(), label, document(about));
        case "refer" ->
            stateOnSiteReference.state(person, opened.number(), document(about), "ORIGINAL", "档案室");
        case "see" -> evidence.file(person, opened.file(), label);
        default -> {
          String address = "/cases/" + opened.number() + "/items/" + about.no().value();
          return switch (status(person, address)) {
            case 200 -> "done";
            case 409 -> "casefile.outside-part";
            default -> "nothing there";
          };
        }
      }
      return "done";
    } catch (Refused e) {
      return e.refusal().code();
    } catch (NotFound e) {
      return "nothing there";
    }
  }

  private Actor.Person person(String who) {
    if (who.equals("STRANGER")) {
      return chain.person(Role.APPLICANT);
    }
    String[] words = who.split(" ", -1);
    Actor.Person person = chain.member(opened, MemberRight.valueOf(words[0]));
    if (words.length > 1) {
      organisations.join(
          opened.file().applicant().id(),
          person.id(),
          MemberRight.valueOf(words[0]),
          Part.of(Set.of(Integer.valueOf(words[2]))));
    }
    return chain.again(person.id());
  }

  private Requirement first(int category) {
    return readiness
        .of(opened.file())
        .edition()
        .categories()
        .get(category - 1)
        .requirements()
        .stream()
        .filter(it ->
            it.deskEntries().stream().anyMatch(e -> e.kind() == EvidenceKind.DOCUMENT)
                && it.appliesTo().appliesTo(opened.file().centre()))
        .findFirst()
        .orElseThrow();
  }

  private static RequirementEntry document(Requirement requirement) {
    return requirement.deskEntries().stream()
        .filter(it -> it.kind() == EvidenceKind.DOCUMENT)
        .findFirst()
        .map(it -> new RequirementEntry(requirement.key(), it.index()))
        .orElseThrow();
  }

  private AttachEvidence.Attached attach(
      Actor.Person by, String name, Set<RequirementEntry> entries) {
    byte[] content = ("内容 " + name).getBytes(StandardCharsets.UTF_8);
    return attachEvidence.attach(
        by,
        opened.number(),
        new AttachEvidence.Upload(EvidenceKind.DOCUMENT, "", Particulars.NONE, entries),
        List.of(new AttachEvidence.SentFile(name, new ByteArrayResource(content))));
  }

  private String page(Actor.Person by, String address) throws Exception {
    return pages
        .perform(get(address).with(as(by)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(Actor.Person by, String address) throws Exception {
    return pages.perform(get(address).with(as(by))).andReturn().getResponse().getStatus();
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor as(
      Actor.Person person) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES));
  }
}
