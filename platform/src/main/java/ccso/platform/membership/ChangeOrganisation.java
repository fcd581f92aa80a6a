package ccso.platform.membership;

import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Data of an organisation change: its names, by an owner; its sites, by who may hand in for it.
///
/// Refuses: fields with faults ([Faulty]); [MembershipRefusal.OwnerOnly],
/// [MembershipRefusal.NameInReview], [CaseRefusal.RightTooSmall].
@Component
public class ChangeOrganisation {
  private static final int LONGEST_NAME = 120; // characters
  private static final int MOST_SEATS = 100_000;

  private final OwnOrganisations own;
  private final Organisations organisations;
  private final OrganisationSites sites;
  private final AssessmentCases cases;
  private final AuditTrail trail;

  ChangeOrganisation(
      OwnOrganisations own,
      Organisations organisations,
      OrganisationSites sites,
      AssessmentCases cases,
      AuditTrail trail) {
    this.own = own;
    this.organisations = organisations;
    this.sites = sites;
    this.cases = cases;
    this.trail = trail;
  }

  /// A site as a form carries it.
  ///
  /// @param seats as typed
  public record Typed(String name, String address, String seats) {
    public Typed {
      name = name.strip();
      address = address.strip();
    }
  }

  /// The names stand in what a team reviews: they stay as they are while a package is under review.
  @Transactional
  public void rename(Actor.Person owner, String creditCode, String name, String nameEn) {
    Organisation before = own.lockAsOwner(owner, creditCode);
    List<FieldFault> faults = new ArrayList<>();
    refuseLength(faults, "name", name.strip(), LONGEST_NAME);
    refuseLength(faults, "nameEn", nameEn.strip(), LONGEST_NAME);
    refuse(faults);
    underReview(owner, before)
        .ifPresent(it -> {
          throw new Refused(new MembershipRefusal.NameInReview(it.number().value()));
        });
    organisations.rename(before.id(), name.strip(), nameEn.strip());
    trail.append(
        owner, new MembershipChanged.OrganisationRenamed(before.id(), before.name(), name.strip()));
  }

  private Optional<AssessmentCase> underReview(Actor.Person owner, Organisation organisation) {
    return cases.ofMember(owner).stream()
        .filter(it -> it.applicant().id().equals(organisation.id()))
        .filter(it -> !it.state().closed() && !it.state().preparing())
        .findFirst();
  }

  /// @param site null for a new one
  @Transactional
  public void keepSite(Actor.Person member, String creditCode, @Nullable UUID site, Typed typed) {
    Organisation organisation = lockForSites(member, creditCode);
    List<FieldFault> faults = new ArrayList<>();
    refuseLength(faults, "siteName", typed.name(), LONGEST_NAME);
    refuseLength(faults, "address", typed.address(), 2 * LONGEST_NAME);
    int seats = seats(typed.seats());
    if (seats < 1 || seats > MOST_SEATS) {
      faults.add(FieldFault.of("seats", "membership.seats", MOST_SEATS));
    }
    refuse(faults);
    UUID id = site == null ? UUID.randomUUID() : find(organisation, site);
    sites.put(
        organisation.id(), new OrganisationSite(id, typed.name(), typed.address(), seats, true));
    trail.append(
        member,
        new MembershipChanged.SiteChanged(
            organisation.id(), id, site == null ? "ADDED" : "CHANGED"));
  }

  @Transactional
  public void closeSite(Actor.Person member, String creditCode, UUID site) {
    Organisation organisation = lockForSites(member, creditCode);
    sites.close(find(organisation, site));
    trail.append(member, new MembershipChanged.SiteChanged(organisation.id(), site, "CLOSED"));
  }

  private Organisation lockForSites(Actor.Person member, String creditCode) {
    Organisation organisation = own.lock(member, creditCode);
    if (!own.right(member, organisation).mayHandIn()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    return organisation;
  }

  private UUID find(Organisation organisation, UUID site) {
    return sites.of(organisation.id()).stream()
        .filter(it -> it.id().equals(site) && it.open())
        .findFirst()
        .orElseThrow(() -> new NotFound(site.toString()))
        .id();
  }

  private static int seats(String typed) {
    return typed.strip().matches("[0-9]{1,9}") ? Integer.parseInt(typed.strip()) : 0;
  }

  private static void refuseLength(
      List<FieldFault> faults, String field, String value, int longest) {
    if (value.isEmpty() || value.length() > longest) {
      faults.add(FieldFault.of(field, "membership.length", longest));
    }
  }

  private static void refuse(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }
}
