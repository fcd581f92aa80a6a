package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.standard.Editions;
import ccso.platform.standard.SchemePolicies;
import org.springframework.stereotype.Component;

/// The three doors to the correspondence of a case; whoever has no part in it finds nothing
/// ([NotFound]).
@Component
class CaseDoors {
  private final AssessmentCases cases;
  private final Editions editions;
  private final SchemePolicies policies;

  CaseDoors(AssessmentCases cases, Editions editions, SchemePolicies policies) {
    this.cases = cases;
    this.editions = editions;
    this.policies = policies;
  }

  OpenCase open(Actor actor, Side side, String number) {
    if (!(actor instanceof Actor.Person person)) {
      throw new NotFound(number);
    }
    AssessmentCase file =
        switch (side) {
          case APPLICANT -> cases.openToApplicant(person, number);
          case TEAM -> cases.openToTeam(person, number);
          case CENTRE -> cases.openToStaff(person, Role.CLERK, number);
        };
    return new OpenCase(
        file,
        editions.byDigest(file.editionDigest()),
        policies.byVersion(file.policyVersion()),
        side,
        person);
  }

  /// The same for somebody who will write. Refuses [CaseRefusal.RightTooSmall] to a member who only
  /// reads.
  OpenCase openToWrite(Actor actor, Side side, String number) {
    OpenCase opened = open(actor, side, number);
    if (side == Side.APPLICANT && !right(opened).mayEdit()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    return opened;
  }

  /// Refuses [CaseRefusal.LeadOnly].
  OpenCase openToLead(Actor actor, String number) {
    OpenCase opened = open(actor, Side.TEAM, number);
    if (!led(opened)) {
      throw new Refused(new CaseRefusal.LeadOnly());
    }
    return opened;
  }

  boolean led(OpenCase opened) {
    return cases.team(opened.file().id()).stream()
        .anyMatch(it -> it.lead() && it.person().equals(opened.person().id()));
  }

  static MemberRight right(OpenCase opened) {
    return opened.person().rightIn(opened.file().applicant().id()).orElse(MemberRight.VIEWER);
  }
}
