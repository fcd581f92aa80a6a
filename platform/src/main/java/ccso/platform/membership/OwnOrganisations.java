package ccso.platform.membership;

import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/// The one door to an organisation: it is found by its members only.
@Component
class OwnOrganisations {
  private final Organisations organisations;

  OwnOrganisations(Organisations organisations) {
    this.organisations = organisations;
  }

  /// By name.
  List<Organisation> of(Actor.Person member) {
    return organisations.list(member.memberships().keySet());
  }

  /// Absent, or not the person's: [NotFound].
  Organisation open(Actor.Person member, String creditCode) {
    return of(member).stream()
        .filter(it -> it.creditCode().value().equals(creditCode))
        .findFirst()
        .orElseThrow(() -> new NotFound(creditCode));
  }

  /// For changes only owners make: its row is held until the transaction ends, and the right is
  /// read after that, so that who has just lost it changes nothing more.
  ///
  /// Refuses: [MembershipRefusal.OwnerOnly].
  Organisation lockAsOwner(Actor.Person member, String creditCode) {
    Organisation found = lock(member, creditCode);
    if (right(member, found) != MemberRight.OWNER) {
      throw new Refused(new MembershipRefusal.OwnerOnly());
    }
    return found;
  }

  /// As [#lockAsOwner], with any right.
  Organisation lock(Actor.Person member, String creditCode) {
    Organisation found = open(member, creditCode);
    organisations.lock(found.id());
    return found;
  }

  /// The right of this moment. Who is no member any more: [NotFound].
  MemberRight right(Actor.Person member, Organisation organisation) {
    return organisations.membersOf(organisation.id()).stream()
        .filter(it -> it.person().equals(member.id()))
        .findFirst()
        .orElseThrow(() -> new NotFound(organisation.creditCode().value()))
        .right();
  }
}
