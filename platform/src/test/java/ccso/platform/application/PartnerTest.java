package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.catalogue.Requirement;
import ccso.judging.EvidenceKind;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CasePart;
import ccso.platform.evidence.AdoptFile;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.MembersEvidence;
import ccso.platform.evidence.OfferFile;
import ccso.platform.evidence.RequirementEntry;
import ccso.platform.evidence.TrayFile;
import ccso.platform.evidence.TrayFiles;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.membership.GrantPartner;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/// A partner offers files within its grant; they become evidence by the applicant's word only.
@PlatformTest
class PartnerTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired GrantPartner grantPartner;
  @Autowired OfferFile offerFile;
  @Autowired AdoptFile adoptFile;
  @Autowired TrayFiles tray;
  @Autowired MembersEvidence evidence;
  @Autowired CaseReadiness readiness;

  private Opened opened;
  private Actor.Person partner;
  private UUID grant;
  private Requirement own;
  private Requirement other;

  @BeforeEach
  void grantCategoryOne() {
    opened = chain.draft();
    partner = chain.person(Role.PARTNER);
    grant =
        grantPartner.grant(
            opened.owner(),
            code(),
            new GrantPartner.Wanted(
                chain.signInName(partner),
                Set.of(opened.number()),
                Part.of(Set.of(1)),
                LocalDate.now(CreateCase.SHANGHAI).plusDays(1)));
    own = first(1);
    other = first(2);
  }

  @Test
  void anOfferedFileIsNoEvidenceUntilItIsAdoptedInOneClick() {
    UUID offered = offer("制度.txt", document(own));
    assertThat(evidence.of(opened.owner(), opened.file()).files()).isEmpty();
    assertThat(adoptFile.adopt(opened.owner(), opened.number(), offered)).isEqualTo("A-1");
    assertThat(evidence.of(opened.owner(), opened.file()).filesFor(own.key()))
        .extracting(EvidenceFile::title)
        .containsExactly("制度");
    assertThat(tray.ofCase(opened.id())).extracting(TrayFile::adoptedAs).containsExactly("A-1");
    assertThatThrownBy(() -> adoptFile.adopt(opened.owner(), opened.number(), offered))
        .as("once")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void contentThatIsThereIsJoinedWithIt() {
    adoptFile.adopt(opened.owner(), opened.number(), offer("制度.txt", document(own)));
    UUID again = offer("制度.txt", document(own));
    assertThat(adoptFile.adopt(opened.owner(), opened.number(), again)).isEqualTo("A-1");
    assertThat(evidence.of(opened.owner(), opened.file()).files()).hasSize(1);
  }

  @Test
  void aDeclinedFileStaysOutside() {
    UUID offered = offer("制度.txt", "");
    adoptFile.decline(opened.owner(), opened.number(), offered);
    assertThat(evidence.of(opened.owner(), opened.file()).files()).isEmpty();
    assertThatThrownBy(() -> adoptFile.adopt(opened.owner(), opened.number(), offered))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyWhoMayHandInAdopts() {
    UUID offered = offer("制度.txt", "");
    for (MemberRight right : List.of(MemberRight.CONTRIBUTOR, MemberRight.VIEWER)) {
      Actor.Person member = chain.member(opened, right);
      assertThat(refusal(() -> adoptFile.adopt(member, opened.number(), offered)))
          .isEqualTo("casefile.right-too-small");
    }
    assertThatThrownBy(() -> adoptFile.adopt(partner, opened.number(), offered))
        .isInstanceOf(NotFound.class);
    adoptFile.adopt(chain.member(opened, MemberRight.COORDINATOR), opened.number(), offered);
  }

  @Test
  void nothingIsOfferedOutsideTheGrant_norAfterItEnds_norWhenThePackageIsIn() {
    assertThat(refusal(() -> offer("制度.txt", document(other)))).isEqualTo("casefile.outside-part");
    preparation.handedIn(opened);
    assertThat(refusal(() -> offer("制度.txt", document(own)))).isEqualTo("casefile.wrong-state");
    grantPartner.revoke(opened.owner(), code(), grant);
    assertThatThrownBy(() -> offer("制度.txt", "")).isInstanceOf(NotFound.class);
  }

  @Test
  void whatServesOtherCategoriesIsNotSeen() {
    preparation.ready(opened, List.of(own));
    preparation.ready(opened, List.of(own, other));
    CasePart part = new CasePart(Part.of(Set.of(1)), readiness.of(opened.file()).edition());
    var seen = readiness.of(opened.file(), part, evidence.granted(partner, opened.file(), part));
    assertThat(seen.assessments()).containsOnlyKeys(own.key());
    assertThat(seen.evidence().filesFor(other.key())).isEmpty();
    assertThat(seen.readiness().categories()).hasSize(1);
  }

  private UUID offer(String name, String entry) {
    byte[] content = ("内容 " + name).getBytes(StandardCharsets.UTF_8);
    return offerFile.offer(
        partner,
        opened.number(),
        EvidenceKind.DOCUMENT,
        entry,
        new SentFile(name, new ByteArrayResource(content)));
  }

  private String code() {
    return opened.file().applicant().creditCode().value();
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act).refusal().code();
  }

  private Requirement first(int category) {
    return readiness
        .of(opened.file())
        .edition()
        .categories()
        .get(category - 1)
        .requirements()
        .stream()
        .filter(it -> it.deskEntries().stream().anyMatch(e -> e.kind() == EvidenceKind.DOCUMENT))
        .findFirst()
        .orElseThrow();
  }

  private static String document(Requirement requirement) {
    return requirement.deskEntries().stream()
        .filter(it -> it.kind() == EvidenceKind.DOCUMENT)
        .findFirst()
        .map(it -> new RequirementEntry(requirement.key(), it.index()).code())
        .orElseThrow();
  }
}
