package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.Deadlines;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one door to a case whose evidence is to be changed.
@Component
class CasesInPreparation {
  private final AssessmentCases cases;
  private final SupplementWindow window;
  private final Deadlines deadlines;

  CasesInPreparation(AssessmentCases cases, SupplementWindow window, Deadlines deadlines) {
    this.cases = cases;
    this.window = window;
    this.deadlines = deadlines;
  }

  /// Opens the case for a member who may edit it while its package is not handed in.
  ///
  /// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState].
  AssessmentCase open(Actor.Person member, String number) {
    AssessmentCase found = openToEditor(member, number);
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

  /// Opens the case for a member who adds files: as [#open], and beyond it in 补充材料, within its
  /// limit, for the requirements that were asked for and no other.
  ///
  /// Refuses besides: [CaseRefusal.LimitPassed].
  Adding openToAdd(Actor.Person member, String number, Set<RequirementEntry> entries) {
    AssessmentCase found = openToEditor(member, number);
    if (found.state().preparing()) {
      return new Adding(found, null);
    }
    Set<String> asked = window.requirements(found);
    boolean within =
        !entries.isEmpty() && entries.stream().allMatch(it -> asked.contains(it.requirementKey()));
    if (!within) {
      throw new Refused(new CaseRefusal.WrongState(found.state()));
    }
    deadlines.inTime(found);
    return new Adding(found, asked);
  }

  /// Opens the case for a member who replaces a file: while the case is prepared, and in 补充材料,
  /// within its limit, where one of what the file serves was asked for.
  ///
  /// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState], [CaseRefusal.LimitPassed].
  ///
  /// @param served of the case once it is open
  AssessmentCase openToRevise(
      Actor.Person member,
      String number,
      Function<AssessmentCase, Collection<RequirementEntry>> served) {
    AssessmentCase found = openToEditor(member, number);
    if (found.state().preparing()) {
      return found;
    }
    Set<String> asked = window.requirements(found);
    if (served.apply(found).stream().noneMatch(it -> asked.contains(it.requirementKey()))) {
      throw new Refused(new CaseRefusal.WrongState(found.state()));
    }
    deadlines.inTime(found);
    return found;
  }

  /// Holds the case's row until the transaction ends.
  void hold(AssessmentCase found) {
    cases.lock(found);
  }

  /// The same, with the case's row held.
  Adding lockToAdd(Actor.Person member, String number, Set<RequirementEntry> entries) {
    Adding found = openToAdd(member, number, entries);
    cases.lock(found.file());
    return found;
  }

  /// A case to which files are added.
  ///
  /// @param asked keys of the only requirements they can serve; null for any
  record Adding(AssessmentCase file, @Nullable Set<String> asked) {
    boolean serves(String requirementKey) {
      return asked == null || asked.contains(requirementKey);
    }
  }

  private AssessmentCase openToEditor(Actor.Person member, String number) {
    AssessmentCase found = cases.openToApplicant(member, number);
    if (!mayEdit(member, found)) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
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
