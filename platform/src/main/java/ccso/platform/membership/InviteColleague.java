package ccso.platform.membership;

import ccso.platform.account.Organisation;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A colleague is invited by a link that works once and for seven days (邀请同事). Coordinators invite
/// contributors and viewers; owners anybody.
///
/// Refuses: nobody named ([Faulty]); [MembershipRefusal.OwnerOnly].
@Component
public class InviteColleague {
  static final Duration WORKS_FOR = Duration.ofDays(7);
  private static final int LONGEST = 60; // characters
  private static final int TOKEN = 32; // bytes
  private static final SecureRandom RANDOM = new SecureRandom();

  private final OwnOrganisations own;
  private final Invitations invitations;
  private final AuditTrail trail;
  private final InstantSource clock;

  InviteColleague(
      OwnOrganisations own, Invitations invitations, AuditTrail trail, InstantSource clock) {
    this.own = own;
    this.invitations = invitations;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the inviter passes on; the token is shown this one time.
  public record Invited(Invitation invitation, String token) {}

  @Transactional
  public Invited invite(
      Actor.Person inviter, String creditCode, String forWhom, MemberRight right, Part part) {
    Organisation organisation = own.lock(inviter, creditCode);
    refuseUnlessMay(own.right(inviter, organisation), right);
    String whom = forWhom.strip();
    if (whom.isEmpty() || whom.length() > LONGEST) {
      throw new Faulty(List.of(FieldFault.of("forWhom", "membership.for-whom", LONGEST)));
    }
    byte[] random = new byte[TOKEN];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Invitation made =
        new Invitation(
            UUID.randomUUID(),
            organisation.id(),
            organisation.name(),
            whom,
            right,
            ChangeMember.reach(right, part),
            inviter.name(),
            clock.instant().plus(WORKS_FOR));
    invitations.add(made, token, inviter.id());
    trail.append(
        inviter,
        new MembershipChanged.ColleagueInvited(
            organisation.id(), made.id(), false, right, made.part()));
    return new Invited(made, token);
  }

  /// The link does not work any more.
  @Transactional
  public void withdraw(Actor.Person inviter, String creditCode, UUID invitation) {
    Organisation organisation = own.lock(inviter, creditCode);
    Invitation open =
        invitations.open(organisation.id()).stream()
            .filter(it -> it.id().equals(invitation))
            .findFirst()
            .orElseThrow(() -> new NotFound(invitation.toString()));
    refuseUnlessMay(own.right(inviter, organisation), open.right());
    invitations.withdraw(organisation.id(), invitation);
    trail.append(
        inviter,
        new MembershipChanged.ColleagueInvited(
            organisation.id(), invitation, true, open.right(), open.part()));
  }

  private static void refuseUnlessMay(MemberRight inviter, MemberRight invited) {
    if (inviter == MemberRight.OWNER || (inviter.mayHandIn() && !invited.mayHandIn())) {
      return;
    }
    throw new Refused(new MembershipRefusal.OwnerOnly());
  }
}
