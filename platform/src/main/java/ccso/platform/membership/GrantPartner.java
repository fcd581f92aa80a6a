package ccso.platform.membership;

import ccso.platform.account.Organisation;
import ccso.platform.account.People;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An owner lets a registered partner into cases of the organisation, and takes that back at any
/// moment; what the partner may do there is never more than read, comment and offer files.
///
/// Refuses: no partner of that name, no case, no category, a day that is past or too far
/// ([Faulty]); [MembershipRefusal.OwnerOnly].
@Component
public class GrantPartner {
  /// Longest a grant lasts without being given again.
  static final int LONGEST_MONTHS = 12;

  private final OwnOrganisations own;
  private final PartnerGrants grants;
  private final AssessmentCases cases;
  private final People people;
  private final AuditTrail trail;

  GrantPartner(
      OwnOrganisations own,
      PartnerGrants grants,
      AssessmentCases cases,
      People people,
      AuditTrail trail) {
    this.own = own;
    this.grants = grants;
    this.cases = cases;
    this.people = people;
    this.trail = trail;
  }

  /// What is asked for.
  ///
  /// @param signInName of the partner
  /// @param cases numbers
  /// @param until null where nothing readable was typed
  public record Wanted(
      String signInName, Set<String> cases, Part part, @Nullable LocalDate until) {}

  @Transactional
  public UUID grant(Actor.Person owner, String creditCode, Wanted wanted) {
    Organisation organisation = own.lockAsOwner(owner, creditCode);
    List<AssessmentCase> chosen =
        cases.ofMember(owner).stream()
            .filter(it -> it.applicant().id().equals(organisation.id()))
            .filter(it -> wanted.cases().contains(it.number().value()))
            .toList();
    Optional<UUID> partner = partner(wanted.signInName(), chosen);
    List<FieldFault> faults = new ArrayList<>();
    add(faults, partner.isEmpty(), FieldFault.of("signInName", "membership.no-such-partner"));
    add(
        faults,
        chosen.isEmpty() || chosen.size() < wanted.cases().size(),
        FieldFault.of("cases", "membership.case-missing"));
    add(
        faults,
        !wanted.part().whole() && wanted.part().categories().isEmpty(),
        FieldFault.of("categories", "membership.category-missing"));
    LocalDate until = wanted.until();
    add(
        faults,
        until == null
            || until.isBefore(grants.today())
            || until.isAfter(grants.today().plusMonths(LONGEST_MONTHS)),
        FieldFault.of("until", "membership.until", LONGEST_MONTHS));
    if (!faults.isEmpty() || until == null) {
      throw new Faulty(faults);
    }
    UUID id = UUID.randomUUID();
    UUID to = partner.orElseThrow();
    grants.add(
        id,
        organisation.id(),
        to,
        chosen.stream().map(AssessmentCase::id).toList(),
        wanted.part(),
        until,
        owner.id());
    trail.append(
        owner,
        new MembershipChanged.PartnerGranted(
            organisation.id(),
            id,
            to,
            chosen.stream().map(it -> it.number().value()).toList(),
            wanted.part(),
            until));
    return id;
  }

  /// From now on the partner sees nothing of it.
  @Transactional
  public void revoke(Actor.Person owner, String creditCode, UUID grant) {
    Organisation organisation = own.lockAsOwner(owner, creditCode);
    if (!grants.revoke(organisation.id(), grant, owner.id())) {
      throw new NotFound(grant.toString());
    }
    trail.append(owner, new MembershipChanged.GrantRevoked(organisation.id(), grant));
  }

  /// Who assesses a case is never let into it from the applicant's side.
  private Optional<UUID> partner(String signInName, List<AssessmentCase> chosen) {
    Predicate<UUID> assesses =
        person ->
            chosen.stream()
                .flatMap(it -> cases.team(it.id()).stream())
                .anyMatch(it -> it.person().equals(person));
    return people
        .findCredentials(signInName.strip().toLowerCase(java.util.Locale.ROOT))
        .flatMap(it -> people.findActor(it.id()))
        .filter(it -> it.holds(Role.PARTNER))
        .map(Actor.Person::id)
        .filter(assesses.negate());
  }

  private static void add(List<FieldFault> faults, boolean wrong, FieldFault fault) {
    if (wrong) {
      faults.add(fault);
    }
  }
}
