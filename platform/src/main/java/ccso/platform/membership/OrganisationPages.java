package ccso.platform.membership;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 企业资料 and 场所.
@Controller
public class OrganisationPages {

  /// Model of `membership/organisation`; name and English name as typed.
  public record OrganisationPage(
      OrganisationHead head, String name, String nameEn, List<FieldFault> faults) {}

  /// Model of `membership/sites`.
  ///
  /// @param changed the site the form is about; null for a new one
  public record SitesPage(
      OrganisationHead head,
      List<OrganisationSite> sites,
      @Nullable UUID changed,
      String siteName,
      String address,
      String seats,
      List<FieldFault> faults) {}

  /// Model of `membership/none`.
  public record None() {}

  private final OrganisationHeads heads;
  private final OrganisationSites sites;
  private final ChangeOrganisation changeOrganisation;

  OrganisationPages(
      OrganisationHeads heads, OrganisationSites sites, ChangeOrganisation changeOrganisation) {
    this.heads = heads;
    this.sites = sites;
    this.changeOrganisation = changeOrganisation;
  }

  @GetMapping("/org")
  Page organisation(Actor.Person member, @RequestParam(defaultValue = "") String of) {
    return heads
        .find(member, of)
        .map(head ->
            Page.of(
                "membership/organisation",
                new OrganisationPage(
                    head, head.organisation().name(), head.organisation().nameEn(), List.of())))
        .orElseGet(() -> Page.of("membership/none", new None()));
  }

  @PostMapping("/org")
  Answer rename(
      Actor.Person member,
      @RequestParam String of,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String nameEn) {
    OrganisationHead head = heads.open(member, of);
    try {
      changeOrganisation.rename(member, of, name, nameEn);
    } catch (Faulty faulty) {
      return Page.again(
          "membership/organisation", new OrganisationPage(head, name, nameEn, faulty.faults()));
    }
    return SeeOther.to(head.at("/org")).saying("membership.renamed");
  }

  /// @param site to change; null for a new one
  @GetMapping("/org/sites")
  Page sites(
      Actor.Person member,
      @RequestParam(defaultValue = "") String of,
      @RequestParam(required = false) @Nullable UUID site) {
    return heads
        .find(member, of)
        .map(head -> {
          List<OrganisationSite> all = sites.of(head.organisation().id());
          OrganisationSite chosen =
              all.stream().filter(it -> it.open() && it.id().equals(site)).findFirst().orElse(null);
          return Page.of(
              "membership/sites",
              chosen == null
                  ? new SitesPage(head, all, null, "", "", "", List.of())
                  : new SitesPage(
                      head,
                      all,
                      chosen.id(),
                      chosen.name(),
                      chosen.address(),
                      String.valueOf(chosen.seats()),
                      List.of()));
        })
        .orElseGet(() -> Page.of("membership/none", new None()));
  }

  @PostMapping("/org/sites")
  Answer keepSite(
      Actor.Person member,
      @RequestParam String of,
      @RequestParam(required = false) @Nullable UUID site,
      @RequestParam(defaultValue = "") String siteName,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String seats) {
    OrganisationHead head = heads.open(member, of);
    try {
      changeOrganisation.keepSite(
          member, of, site, new ChangeOrganisation.Typed(siteName, address, seats));
    } catch (Faulty faulty) {
      return Page.again(
          "membership/sites",
          new SitesPage(
              head,
              sites.of(head.organisation().id()),
              site,
              siteName,
              address,
              seats,
              faulty.faults()));
    }
    return SeeOther.to(head.at("/org/sites")).saying("membership.site-kept");
  }

  @PostMapping("/org/site-closures")
  Answer closeSite(Actor.Person member, @RequestParam String of, @RequestParam UUID site) {
    OrganisationHead head = heads.open(member, of);
    changeOrganisation.closeSite(member, of, site);
    return SeeOther.to(head.at("/org/sites")).saying("membership.site-closed");
  }
}
