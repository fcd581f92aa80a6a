package ccso.platform.assignment;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.handoff.HandOffs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre confirms the team: its members open the case from here on, and document review
/// begins.
///
/// Refuses: [AssignmentRefusal.TeamIncomplete], [AssignmentRefusal.ObjectionOpen],
/// [AssignmentRefusal.ObjectionRuns], [AssignmentRefusal.MemberBarred],
/// [ccso.platform.handoff.HandOffRefusal.ReasonNeeded],
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class ConfirmTeam {
  private final AssessmentCases cases;
  private final Formations formations;
  private final TeamHandOff handOff;
  private final HandOffs handOffs;

  ConfirmTeam(
      AssessmentCases cases, Formations formations, TeamHandOff handOff, HandOffs handOffs) {
    this.cases = cases;
    this.formations = formations;
    this.handOff = handOff;
    this.handOffs = handOffs;
  }

  /// @param override why it goes on where a check that is not hard does not hold; blank where all
  ///   do
  @Transactional
  public void confirm(Actor.Person clerk, String number, String override) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    Formation formation = formations.forming(file);
    cases.lock(file);
    refuseUnsettled(formation);
    Pool.Bars bars = formations.bars(file);
    for (Invitation member : formation.team()) {
      bars.of(member.person())
          .ifPresent(why -> {
            throw new Refused(new AssignmentRefusal.MemberBarred(member.name()));
          });
    }
    handOffs.pass(clerk, file, handOff.of(file, formation), override);
    formation.team().forEach(it -> cases.addToTeam(file.id(), it.person(), it.lead(), it.drawId()));
    cases.move(clerk, file, CaseVerb.CONFIRM_TEAM);
  }

  private static void refuseUnsettled(Formation formation) {
    if (!formation.complete()) {
      throw new Refused(
          new AssignmentRefusal.TeamIncomplete(
              formation.open().size(), formation.drawn() ? formation.vacant().count() : 0));
    }
    if (formation.openObjection().isPresent()) {
      throw new Refused(new AssignmentRefusal.ObjectionOpen());
    }
    if (formation.objectionRuns()) {
      throw new Refused(new AssignmentRefusal.ObjectionRuns(formation.objectionUntil()));
    }
  }
}
