package ccso.platform.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a partner may open: by the owner's grant, within it, until it ends.
@PlatformTest
class PartnerGrantsTest {
  @Autowired Chain chain;
  @Autowired GrantPartner grantPartner;
  @Autowired PartnerGrants grants;
  @Autowired AssessmentCases cases;
  @Autowired JdbcClient sql;

  private Opened opened;
  private String code;
  private Actor.Person partner;

  @BeforeEach
  void open() {
    opened = chain.draft();
    code = opened.file().applicant().creditCode().value();
    partner = chain.person(Role.PARTNER);
  }

  @Test
  void withoutAGrantAPartnerFindsNothing_withOneTheCaseItNames() {
    Opened other = chain.draft();
    nothing(opened);
    grant(Part.of(Set.of(5)), today());
    assertThat(cases.openToPartner(partner, opened.number()).id()).isEqualTo(opened.id());
    assertThat(grants.part(partner.id(), opened.id())).isEqualTo(Part.of(Set.of(5)));
    nothing(other);
    assertThatThrownBy(() -> cases.openToApplicant(partner, opened.number()))
        .as("a partner is no member")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void severalGrantsOpenTheirCategoriesTogether() {
    grant(Part.of(Set.of(5)), today());
    grant(Part.of(Set.of(1, 2)), today().plusDays(1));
    assertThat(grants.part(partner.id(), opened.id())).isEqualTo(Part.of(Set.of(1, 2, 5)));
    grant(Part.WHOLE, today());
    assertThat(grants.part(partner.id(), opened.id())).isEqualTo(Part.WHOLE);
  }

  @Test
  void aGrantTakenBackEndsAtOnce() {
    UUID grant = grant(Part.WHOLE, today().plusMonths(1));
    grantPartner.revoke(opened.owner(), code, grant);
    nothing(opened);
    assertThat(grants.part(partner.id(), opened.id())).isEqualTo(Part.of(Set.of()));
    assertThatThrownBy(() -> grantPartner.revoke(opened.owner(), code, grant))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aGrantEndsWithItsLastDay() {
    UUID grant = grant(Part.WHOLE, today());
    sql.sql("update partner_grant set until = ? where id = ?")
        .params(today().minusDays(1), grant)
        .update();
    nothing(opened);
  }

  @Test
  void whoLosesTheRoleLosesTheCase() {
    grant(Part.WHOLE, today());
    sql.sql("delete from role_grant where person_id = ?").param(partner.id()).update();
    Actor.Person nobody = chain.again(partner.id());
    assertThatThrownBy(() -> cases.openToPartner(nobody, opened.number()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyAnOwnerGrants() {
    Actor.Person coordinator = chain.member(opened, MemberRight.COORDINATOR);
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () ->
                        grantPartner.grant(
                            coordinator, code, wanted(opened.number(), Part.WHOLE, today())))
                .refusal())
        .isEqualTo(new MembershipRefusal.OwnerOnly());
  }

  @Test
  void everyFaultIsSaidAtOnce_andACaseOfSomebodyElseIsNone() {
    Opened other = chain.draft();
    var faulty =
        catchThrowableOfType(
            Faulty.class,
            () ->
                grantPartner.grant(
                    opened.owner(),
                    code,
                    new GrantPartner.Wanted(
                        chain.signInName(opened.owner()),
                        Set.of(opened.number(), other.number()),
                        Part.of(Set.of()),
                        null)));
    assertThat(faulty.faults())
        .extracting(FieldFault::field)
        .containsExactly("signInName", "cases", "categories", "until");
    for (LocalDate wrong : new LocalDate[] {today().minusDays(1), today().plusMonths(13)}) {
      assertThat(catchThrowableOfType(Faulty.class, () -> grant(Part.WHOLE, wrong)).faults())
          .extracting(FieldFault::field)
          .containsExactly("until");
    }
  }

  private UUID grant(Part part, LocalDate until) {
    return grantPartner.grant(opened.owner(), code, wanted(opened.number(), part, until));
  }

  private GrantPartner.Wanted wanted(String number, Part part, @Nullable LocalDate until) {
    return new GrantPartner.Wanted(chain.signInName(partner), Set.of(number), part, until);
  }

  private LocalDate today() {
    return grants.today();
  }

  private void nothing(Opened asked) {
    assertThatThrownBy(() -> cases.openToPartner(partner, asked.number()))
        .isInstanceOf(NotFound.class);
  }
}
