package ccso.platform.decision;

import ccso.platform.assessment.FrozenReport;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;

/// A case under decision as a member of the committee has opened it.
///
/// @param ballot of the round that is going on
record DecidingCase(AssessmentCase file, FrozenReport report, Ballot ballot, Actor.Person member) {

  /// Refuses [CaseRefusal.WrongState].
  DecidingCase requireOpen() {
    if (file.state() != CaseState.DECISION) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    return this;
  }

  /// Refuses [DecisionRefusal.FrozenAnew] where the member has read another report.
  DecidingCase requireSeen(String sha256) {
    if (!report.sha256().equals(sha256)) {
      throw new Refused(new DecisionRefusal.FrozenAnew());
    }
    return this;
  }
}
