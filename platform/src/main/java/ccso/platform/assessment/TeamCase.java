package ccso.platform.assessment;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.TeamMember;
import ccso.platform.standard.SchemePolicy;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A case as a member of its team has opened it, with what it is frozen to.
///
/// @param member who opened it
public record TeamCase(
    AssessmentCase file,
    Edition edition,
    SchemePolicy policy,
    List<TeamMember> team,
    Actor.Person member) {

  public TeamCase {
    team = List.copyOf(team);
  }

  public UUID id() {
    return file.id();
  }

  public boolean led() {
    return team.stream().anyMatch(it -> it.lead() && it.person().equals(member.id()));
  }

  /// Refuses [CaseRefusal.LeadOnly].
  public TeamCase requireLead() {
    if (!led()) {
      throw new Refused(new CaseRefusal.LeadOnly());
    }
    return this;
  }

  public Requirement requirement(String key) {
    return edition.byKey(key).orElseThrow(() -> new NotFound(key));
  }

  /// @param proven keys of the requirements with a file or a record
  JudgingRules rules(Set<String> proven) {
    return new JudgingRules(
        file.state(),
        file.centre(),
        edition.passRule().notApplicable(),
        policy.reasonLength(),
        proven);
  }

  public Standings standings(CaseDeterminations found) {
    return new Standings(edition, file.centre(), found);
  }
}
