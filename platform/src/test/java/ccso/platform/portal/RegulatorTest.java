package ccso.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.platform.account.Province;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.registration.RegisterSearch;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a regulator of one province sees.
@PlatformTest
class RegulatorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired OverseenOrganisations organisations;
  @Autowired RegulatorRegions regions;

  @Test
  void anOrganisationIsSeenByItsOwnProvinceAndByWhoeverSeesAll_onceItHasApplied() {
    Opened applied = review.handedIn();
    String code = applied.file().applicant().creditCode().value();
    Province own = Province.of(applied.file().applicant().creditCode()).orElseThrow();
    Province other = Arrays.stream(Province.values()).filter(it -> it != own).toList().getFirst();
    assertThat(found(code, own)).containsExactly(code);
    assertThat(organisations.find(new RegisterSearch(code), null, DAY, 9)).hasSize(1);
    assertThat(found(code, other)).isEmpty();
    assertThat(organisations.counts(own)).containsKey(CaseState.TEAM_FORMING);
    assertThat(organisations.counts(other)).doesNotContainKey(CaseState.TEAM_FORMING);

    Opened draft = chain.draft();
    assertThat(found(draft.file().applicant().creditCode().value(), own)).isEmpty();
  }

  @Test
  void aRegionIsSetForARegulatorOnly_andTakenBack() {
    Actor.Person regulator = chain.person(Role.REGULATOR);
    Actor.Person administrator = chain.person(Role.ADMINISTRATOR);
    regions.set(administrator, regulator.id(), Province.ANHUI);
    assertThat(regions.of(regulator.id())).contains(Province.ANHUI);
    regions.set(administrator, regulator.id(), null);
    assertThat(regions.of(regulator.id())).isEmpty();
    Actor.Person clerk = chain.person(Role.CLERK);
    assertThatThrownBy(() -> regions.set(administrator, clerk.id(), Province.ANHUI))
        .isInstanceOf(NotFound.class);
  }

  private List<String> found(String typed, Province province) {
    return organisations.find(new RegisterSearch(typed), province, DAY, 9).stream()
        .map(OverseenOrganisations.Overseen::creditCode)
        .toList();
  }
}
