package ccso.platform.membership;

import ccso.platform.account.Member;
import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An owner gives a member another right or another part of the work, or removes the member;
/// anybody may leave. Rights are read anew for each request, so that this holds from the next one
/// on, also for who is signed in.
///
/// Refuses: [MembershipRefusal.OwnerOnly], [MembershipRefusal.LastOwner].
@Component
public class ChangeMember {
  private final OwnOrganisations own;
  private final Organisations organisations;
  private final AuditTrail trail;

  ChangeMember(OwnOrganisations own, Organisations organisations, AuditTrail trail) {
    this.own = own;
    this.organisations = organisations;
    this.trail = trail;
  }

  /// @param part counts for contributors and viewers; owners and coordinators always have all
  @Transactional
  public void change(
      Actor.Person owner, String creditCode, UUID person, MemberRight right, Part part) {
    Organisation organisation = own.lockAsOwner(owner, creditCode);
    Member before = member(organisation, person);
    if (right != MemberRight.OWNER) {
      refuseLastOwner(organisation, before);
    }
    Part reaches = reach(right, part);
    organisations.join(organisation.id(), person, right, reaches);
    trail.append(
        owner,
        new MembershipChanged.MemberChanged(organisation.id(), person, "CHANGED", right, reaches));
  }

  @Transactional
  public void remove(Actor.Person actor, String creditCode, UUID person) {
    Organisation organisation =
        actor.id().equals(person)
            ? own.lock(actor, creditCode)
            : own.lockAsOwner(actor, creditCode);
    Member gone = member(organisation, person);
    refuseLastOwner(organisation, gone);
    organisations.leave(organisation.id(), person);
    trail.append(
        actor,
        new MembershipChanged.MemberChanged(
            organisation.id(), person, "LEFT", gone.right(), gone.part()));
  }

  /// Who is responsible for the whole is not limited to a part.
  static Part reach(MemberRight right, Part part) {
    return right.mayHandIn() ? Part.WHOLE : part;
  }

  private Member member(Organisation organisation, UUID person) {
    return organisations.membersOf(organisation.id()).stream()
        .filter(it -> it.person().equals(person))
        .findFirst()
        .orElseThrow(() -> new NotFound(person.toString()));
  }

  private void refuseLastOwner(Organisation organisation, Member member) {
    boolean another =
        organisations.membersOf(organisation.id()).stream()
            .anyMatch(
                it -> it.right() == MemberRight.OWNER && !it.person().equals(member.person()));
    if (member.right() == MemberRight.OWNER && !another) {
      throw new Refused(new MembershipRefusal.LastOwner());
    }
  }
}
