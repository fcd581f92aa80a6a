package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import org.springframework.stereotype.Component;

/// The one door to a case whose evidence is to be changed.
@Component
class CasesInPreparation {
  private final AssessmentCases cases;

  CasesInPreparation(AssessmentCases cases) {
    this.cases = cases;
  }

  /// Opens the case for a member who may edit it while its package is not handed in.
  ///
  /// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState].
  AssessmentCase open(Actor.Person member, String number) {
    AssessmentCase found = cases.openToApplicant(member, number);
    if (!mayEdit(member, found)) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    if (!found.state().preparing()) {
      throw new Refused(new CaseRefusal.WrongState(found.state()));
    }
    return found;
  }

  /// The same, with the case's row held until the transaction ends: nothing is added to a package
  /// that is being handed in, and two uploads never get one label.
  AssessmentCase lock(Actor.Person member, String number) {
    AssessmentCase found = open(member, number);
    cases.lock(found);
    return found;
  }

  /// Whether the pages offer changes.
  static boolean editable(Actor.Person member, AssessmentCase found) {
    return found.state().preparing() && mayEdit(member, found);
  }

  private static boolean mayEdit(Actor.Person member, AssessmentCase found) {
    return member.rightIn(found.applicant().id()).map(MemberRight::mayEdit).orElse(false);
  }
}
