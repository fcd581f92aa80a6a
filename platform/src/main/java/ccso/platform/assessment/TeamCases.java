package ccso.platform.assessment;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.TeamMember;
import ccso.platform.standard.Editions;
import ccso.platform.standard.SchemePolicies;
import java.util.List;
import org.springframework.stereotype.Component;

/// The door to a case for its team; whoever is not on it finds nothing ([NotFound]).
@Component
public class TeamCases {
  private final AssessmentCases cases;
  private final Editions editions;
  private final SchemePolicies policies;
  private final JudgingPlans plans;

  TeamCases(AssessmentCases cases, Editions editions, SchemePolicies policies, JudgingPlans plans) {
    this.cases = cases;
    this.editions = editions;
    this.policies = policies;
    this.plans = plans;
  }

  public TeamCase open(Actor actor, String number) {
    if (!(actor instanceof Actor.Person member)) {
      throw new NotFound(number);
    }
    AssessmentCase file = cases.openToTeam(member, number);
    List<TeamMember> team = cases.team(file.id());
    return new TeamCase(
        file,
        editions.byDigest(file.editionDigest()),
        policies.byVersion(file.policyVersion()),
        team,
        plans.of(file, team),
        member);
  }

  /// Until the transaction ends nobody else writes into the case or moves it; refuses if it moved
  /// since it was opened.
  public void lock(TeamCase opened) {
    cases.lock(opened.file());
  }
}
