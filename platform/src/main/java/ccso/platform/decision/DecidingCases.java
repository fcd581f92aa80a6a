package ccso.platform.decision;

import ccso.platform.assessment.FrozenReports;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import org.springframework.stereotype.Component;

/// The committee's door to a case; who is on its team or of the applicant finds nothing
/// ([NotFound]).
@Component
class DecidingCases {
  private final AssessmentCases cases;
  private final FrozenReports reports;
  private final Decisions decisions;
  private final Votes votes;

  DecidingCases(AssessmentCases cases, FrozenReports reports, Decisions decisions, Votes votes) {
    this.cases = cases;
    this.reports = reports;
    this.decisions = decisions;
    this.votes = votes;
  }

  /// The case under decision, held until the transaction ends.
  ///
  /// Refuses [CaseRefusal.WrongState].
  DecidingCase lock(Actor.Person member, String number) {
    AssessmentCase file = cases.openToCommittee(member, number);
    cases.lock(file);
    return opened(member, file).requireOpen();
  }

  DecidingCase open(Actor.Person member, String number) {
    return opened(member, cases.openToCommittee(member, number));
  }

  private DecidingCase opened(Actor.Person member, AssessmentCase file) {
    return new DecidingCase(
        file,
        reports.latest(file.id()).orElseThrow(() -> new NotFound(file.number().value())),
        votes.ballot(file, decisions.rounds(file.id()) + 1),
        member);
  }
}
