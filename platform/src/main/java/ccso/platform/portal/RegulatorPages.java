package ccso.platform.portal;

import ccso.platform.account.Province;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.CaseState;
import ccso.platform.registration.RegisterSearch;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 监管: counts and organisations of the regulator's own province; read only, and nothing of a case's
/// inside.
@Controller
public class RegulatorPages {
  static final int MOST = 50;

  /// Model of `portal/regulator`.
  ///
  /// @param province null where all are seen
  /// @param found at most [#MOST]
  /// @param more there are more than are shown
  public record Overview(
      @Nullable Province province,
      Map<CaseState, Integer> counts,
      String typed,
      List<OverseenOrganisations.Overseen> found,
      boolean more) {}

  private final RegulatorRegions regions;
  private final OverseenOrganisations organisations;
  private final InstantSource clock;

  RegulatorPages(
      RegulatorRegions regions, OverseenOrganisations organisations, InstantSource clock) {
    this.regions = regions;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/reg")
  Answer overview(Actor.Person regulator, @RequestParam(defaultValue = "") String q) {
    @Nullable Province own = regions.of(regulator.id()).orElse(null);
    RegisterSearch search = new RegisterSearch(q);
    List<OverseenOrganisations.Overseen> found =
        organisations.find(search, own, clock.instant().atZone(Words.ZONE).toLocalDate(), MOST + 1);
    return Page.of(
        "portal/regulator",
        new Overview(
            own,
            organisations.counts(own),
            search.typed(),
            found.stream().limit(MOST).toList(),
            found.size() > MOST));
  }
}
