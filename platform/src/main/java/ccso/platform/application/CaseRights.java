package ccso.platform.application;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import java.util.function.Predicate;

/// What a member of the applicant may do in a case that is open to it.
final class CaseRights {

  private CaseRights() {}

  static boolean mayEdit(Actor actor, AssessmentCase file) {
    return has(actor, file, MemberRight::mayEdit);
  }

  static boolean mayHandIn(Actor actor, AssessmentCase file) {
    return has(actor, file, MemberRight::mayHandIn);
  }

  /// Refuses [CaseRefusal.RightTooSmall].
  static Actor.Person editor(Actor actor, AssessmentCase file) {
    return person(actor, mayEdit(actor, file));
  }

  /// What concerns the case as a whole is not for who works on a part of it.
  ///
  /// Refuses [CaseRefusal.RightTooSmall].
  static Actor.Person editorOfAll(Actor actor, AssessmentCase file) {
    Actor.Person person = editor(actor, file);
    return person(person, person.partIn(file.applicant().id()).whole());
  }

  /// Refuses [CaseRefusal.RightTooSmall].
  static Actor.Person handingIn(Actor actor, AssessmentCase file) {
    return person(actor, mayHandIn(actor, file));
  }

  /// Refuses [CaseRefusal.WrongState].
  static void in(AssessmentCase file, Predicate<CaseState> states) {
    if (!states.test(file.state())) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
  }

  /// Scope and letter are the applicant's to change: before the application is in, and while it is
  /// corrected.
  static boolean applying(CaseState state) {
    return state == CaseState.DRAFT || state == CaseState.CORRECTION;
  }

  private static boolean has(Actor actor, AssessmentCase file, Predicate<MemberRight> right) {
    return actor instanceof Actor.Person person
        && person.rightIn(file.applicant().id()).filter(right).isPresent();
  }

  private static Actor.Person person(Actor actor, boolean allowed) {
    if (allowed && actor instanceof Actor.Person person) {
      return person;
    }
    throw new Refused(new CaseRefusal.RightTooSmall());
  }
}
