package ccso.platform.assessment;

import ccso.catalogue.Requirement;
import ccso.judging.CentreProfile;
import ccso.judging.NotApplicableRule;
import ccso.judging.PassRule;
import ccso.judging.Stage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one requirement stands in a case: whether it applies, which stages are due, what they found.
///
/// Due at the desk is whatever lists documents or data, and every requirement that does not apply
/// (it is 不适用, which needs no visit); due on site is what applies and lists on-site evidence
/// (decision 1). Where the edition knows no 不适用 every requirement is judged like any other.
///
/// @param excluded `applies_to` leaves the centre out, and the edition knows 不适用
public record Standing(
    Requirement requirement,
    boolean excluded,
    @Nullable DeterminationEntry desk,
    @Nullable DeterminationEntry site) {

  static Standing of(
      Requirement requirement, CentreProfile centre, PassRule rule, CaseDeterminations found) {
    boolean excluded =
        rule.notApplicable() != NotApplicableRule.NEVER
            && !requirement.appliesTo().appliesTo(centre);
    return new Standing(
        requirement,
        excluded,
        found.find(requirement.key(), Stage.DESK).orElse(null),
        found.find(requirement.key(), Stage.SITE).orElse(null));
  }

  public boolean due(Stage stage) {
    return switch (stage) {
      case DESK -> excluded || !requirement.deskEntries().isEmpty();
      case SITE -> !excluded && requirement.needsSite();
    };
  }

  /// The stage whose value counts in the end.
  public Stage lastStage() {
    return due(Stage.SITE) ? Stage.SITE : Stage.DESK;
  }

  public Optional<DeterminationEntry> entry(Stage stage) {
    return Optional.ofNullable(stage == Stage.DESK ? desk : site);
  }

  /// [Judgement#OPEN] where nobody said anything.
  public Judgement judgement(Stage stage) {
    return entry(stage).map(DeterminationEntry::judgement).orElse(Judgement.OPEN);
  }

  public boolean judged(Stage stage) {
    return due(stage) && judgement(stage).closed();
  }

  /// What the stage still owes before it can be concluded. A desk value may stay 需补充 where the
  /// visit will tell.
  public boolean owed(Stage stage) {
    boolean leftToTheVisit =
        stage == Stage.DESK && judgement(stage) == Judgement.SUPPLEMENT && due(Stage.SITE);
    return due(stage) && !judged(stage) && !leftToTheVisit;
  }

  public boolean awaitsCountersignature(Stage stage) {
    return due(stage)
        && entry(stage)
            .filter(it -> it.judgement() == Judgement.NOT_APPLICABLE && it.countersigned() == null)
            .isPresent();
  }

  /// Both stages are judged, and not alike.
  public boolean contradicted() {
    return judged(Stage.DESK)
        && judged(Stage.SITE)
        && judgement(Stage.DESK) != judgement(Stage.SITE);
  }

  public boolean unsettled() {
    return contradicted() && entry(Stage.SITE).filter(it -> it.settled() == null).isPresent();
  }
}
