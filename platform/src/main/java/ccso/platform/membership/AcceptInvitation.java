package ccso.platform.membership;

import ccso.platform.account.OpenAccount;
import ccso.platform.account.Organisations;
import ccso.platform.account.People;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A colleague follows the link and becomes a member, with an account that is there or a new one.
///
/// Refuses: [MembershipRefusal.InvitationUseless], [MembershipRefusal.MemberAlready],
/// [MembershipRefusal.NotAnApplicant]; a new account as [OpenAccount].
@Component
public class AcceptInvitation {
  private final Invitations invitations;
  private final Organisations organisations;
  private final OpenAccount openAccount;
  private final People people;
  private final AuditTrail trail;

  AcceptInvitation(
      Invitations invitations,
      Organisations organisations,
      OpenAccount openAccount,
      People people,
      AuditTrail trail) {
    this.invitations = invitations;
    this.organisations = organisations;
    this.openAccount = openAccount;
    this.people = people;
    this.trail = trail;
  }

  /// What the link offers, while it works.
  public Invitation find(String token) {
    return invitations
        .find(token)
        .orElseThrow(() -> new Refused(new MembershipRefusal.InvitationUseless()));
  }

  @Transactional
  public Invitation accept(Actor.Person colleague, String token) {
    Invitation invitation = find(token);
    if (!colleague.holds(Role.APPLICANT)) {
      throw new Refused(new MembershipRefusal.NotAnApplicant());
    }
    organisations.lock(invitation.organisation());
    if (organisations.members(invitation.organisation()).contains(colleague.id())) {
      throw new Refused(new MembershipRefusal.MemberAlready(invitation.organisationName()));
    }
    if (!invitations.accept(invitation.id(), colleague.id())) {
      throw new Refused(new MembershipRefusal.InvitationUseless());
    }
    organisations.join(
        invitation.organisation(), colleague.id(), invitation.right(), invitation.part());
    trail.append(
        colleague,
        new MembershipChanged.MemberChanged(
            invitation.organisation(),
            colleague.id(),
            "JOINED",
            invitation.right(),
            invitation.part()));
    return invitation;
  }

  /// Account and membership at once, or neither.
  @Transactional
  public Invitation signUp(
      Actor actor, String token, String signInName, String name, String password) {
    find(token);
    UUID id =
        openAccount.open(
            actor,
            new OpenAccount.Wanted(signInName, name, password, Set.of(Role.APPLICANT), false));
    return accept(people.findActor(id).orElseThrow(), token);
  }
}
