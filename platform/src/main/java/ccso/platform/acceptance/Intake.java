package ccso.platform.acceptance;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.standard.SchemePolicies;
import java.util.List;
import org.springframework.stereotype.Component;

/// An application as the centre looks at it: the case, the letters so far, the checklist of the
/// present round. Every further letter begins a round with a fresh checklist.
@Component
class Intake {
  private final AssessmentCases cases;
  private final SchemePolicies policies;
  private final AcceptanceAnswers answers;
  private final CorrectionLetters letters;

  Intake(
      AssessmentCases cases,
      SchemePolicies policies,
      AcceptanceAnswers answers,
      CorrectionLetters letters) {
    this.cases = cases;
    this.policies = policies;
    this.answers = answers;
    this.letters = letters;
  }

  record Opened(AssessmentCase file, List<CorrectionLetter> letters, Checklist checklist) {
    /// Counted from 1; while the applicant corrects, still the round whose letter asks for it.
    int round() {
      return Intake.round(file, letters);
    }
  }

  Opened open(Actor clerk, String number) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    List<CorrectionLetter> written = letters.ofCase(file.id());
    return new Opened(
        file,
        written,
        Checklist.of(
            policies.byVersion(file.policyVersion()).acceptance(),
            answers.of(file.id(), round(file, written))));
  }

  /// Refuses [CaseRefusal.WrongState] unless the application is being looked at.
  Opened inReview(Actor clerk, String number) {
    Opened opened = open(clerk, number);
    if (opened.file().state() != CaseState.ACCEPTANCE_REVIEW) {
      throw new Refused(new CaseRefusal.WrongState(opened.file().state()));
    }
    cases.lock(opened.file());
    return opened;
  }

  private static int round(AssessmentCase file, List<CorrectionLetter> written) {
    boolean asked = file.state() == CaseState.CORRECTION;
    return asked ? Math.max(1, written.size()) : written.size() + 1;
  }
}
