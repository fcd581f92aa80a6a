package ccso.platform.membership;

import ccso.platform.account.Organisation;
import ccso.platform.basis.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the head of a page from what its address asks for.
@Component
class OrganisationHeads {
  private final OwnOrganisations own;

  OrganisationHeads(OwnOrganisations own) {
    this.own = own;
  }

  /// Empty for who acts for no organisation yet.
  ///
  /// @param of credit code; empty for the first. Not the reader's: [ccso.platform.basis.NotFound]
  Optional<OrganisationHead> find(Actor.Person member, String of) {
    List<Organisation> all = own.of(member);
    if (all.isEmpty() && of.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(open(member, of.isEmpty() ? all.getFirst().creditCode().value() : of));
  }

  OrganisationHead open(Actor.Person member, String of) {
    Organisation organisation = own.open(member, of);
    return new OrganisationHead(
        organisation, own.of(member), member.rightIn(organisation.id()).orElseThrow());
  }
}
