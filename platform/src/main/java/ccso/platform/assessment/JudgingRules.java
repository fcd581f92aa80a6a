package ccso.platform.assessment;

import ccso.judging.CentreProfile;
import ccso.judging.NotApplicableRule;
import ccso.judging.Stage;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.CaseState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What may be judged of a requirement (decisions 1, 5, 6): one set of rules for a single verdict
/// and for each of a batch.
///
/// @param notApplicable what the edition knows of 不适用
/// @param shortestReason of a 不适用, in characters
/// @param proven keys of the requirements with a linked file or an on-site record
/// @param barred what the member cannot judge at the desk now, by key: double judging
/// @param underRectification keys of the requirements whose finding is open; only these are judged
///   in 整改
record JudgingRules(
    CaseState state,
    CentreProfile centre,
    NotApplicableRule notApplicable,
    int shortestReason,
    Set<String> proven,
    Map<String, AssessmentRefusal> barred,
    Set<String> underRectification) {

  static final int LONGEST_REASON = 500;

  JudgingRules {
    proven = Set.copyOf(proven);
    barred = Map.copyOf(barred);
    underRectification = Set.copyOf(underRectification);
  }

  static CaseState stateOf(Stage stage) {
    return stage == Stage.DESK ? CaseState.DOCUMENT_REVIEW : CaseState.ONSITE_REVIEW;
  }

  /// Why the stage is not judged now, whatever the requirement.
  static Optional<AssessmentRefusal> closed(Stage stage, CaseState state) {
    return stateOf(stage) == state
        ? Optional.empty()
        : Optional.of(new AssessmentRefusal.StageClosed(stage, state));
  }

  /// Why no single requirement is judged at the stage now: beside the stage itself, 整改 leaves the
  /// on-site value of findings open, one by one.
  static Optional<AssessmentRefusal> closedToAny(Stage stage, CaseState state) {
    return mends(stage, state) ? Optional.empty() : closed(stage, state);
  }

  private static boolean mends(Stage stage, CaseState state) {
    return stage == Stage.SITE && state == CaseState.RECTIFICATION;
  }

  /// Empty where the requirement may be judged so.
  ///
  /// @param reason as [Wording] leaves it
  Optional<AssessmentRefusal> refusal(
      Standing standing, Stage stage, Judgement judgement, String reason) {
    String no = standing.requirement().no().value();
    return closedToAny(stage, state)
        .or(() -> notFound(standing, stage))
        .or(() -> when(!standing.due(stage), new AssessmentRefusal.StageNotDue(no, stage)))
        .or(() -> barred(standing, stage))
        .or(() -> applicability(standing, judgement, no))
        .or(() -> reason(judgement, reason, no))
        .or(() -> evidence(standing, judgement, no));
  }

  private Optional<AssessmentRefusal> barred(Standing standing, Stage stage) {
    return stage == Stage.DESK
        ? Optional.ofNullable(barred.get(standing.requirement().key()))
        : Optional.empty();
  }

  private Optional<AssessmentRefusal> notFound(Standing standing, Stage stage) {
    return when(
        mends(stage, state) && !underRectification.contains(standing.requirement().key()),
        new AssessmentRefusal.NoOpenFinding(standing.requirement().no().value()));
  }

  private Optional<AssessmentRefusal> applicability(
      Standing standing, Judgement judgement, String no) {
    if (judgement == Judgement.OPEN) {
      return Optional.empty();
    }
    if (judgement != Judgement.NOT_APPLICABLE) {
      return when(standing.excluded(), new AssessmentRefusal.ExcludedHere(no));
    }
    if (notApplicable == NotApplicableRule.NEVER) {
      return Optional.of(new AssessmentRefusal.NeverNotApplicable(no));
    }
    return standing.excluded() ? Optional.empty() : Optional.of(appliesHere(standing, no));
  }

  /// Names the direction by which the requirement reaches the centre.
  private AssessmentRefusal appliesHere(Standing standing, String no) {
    var direction =
        standing.requirement().appliesTo().directions().stream()
            .filter(centre.directions()::contains)
            .sorted()
            .findFirst()
            .orElseThrow();
    return new AssessmentRefusal.AppliesHere(no, centre.ownership(), direction);
  }

  private Optional<AssessmentRefusal> reason(Judgement judgement, String reason, String no) {
    if (judgement == Judgement.NOT_APPLICABLE) {
      return reason(reason, shortestReason, no);
    }
    return reason(reason, judgement.needsReason() ? 1 : 0, no);
  }

  /// A reason that must be there, however short.
  static Optional<AssessmentRefusal> plainReason(String reason, String no) {
    return reason(reason, 1, no);
  }

  private static Optional<AssessmentRefusal> reason(String reason, int least, String no) {
    int length = Wording.length(reason);
    if (length > LONGEST_REASON) {
      return Optional.of(new AssessmentRefusal.ReasonTooLong(LONGEST_REASON, length));
    }
    if (length >= least) {
      return Optional.empty();
    }
    return Optional.of(
        length == 0
            ? new AssessmentRefusal.ReasonMissing(no)
            : new AssessmentRefusal.ReasonTooShort(least, length));
  }

  private Optional<AssessmentRefusal> evidence(Standing standing, Judgement judgement, String no) {
    return when(
        judgement == Judgement.CONFORMING && !proven.contains(standing.requirement().key()),
        new AssessmentRefusal.NoEvidence(no));
  }

  private static Optional<AssessmentRefusal> when(boolean so, AssessmentRefusal refusal) {
    return so ? Optional.of(refusal) : Optional.empty();
  }
}
