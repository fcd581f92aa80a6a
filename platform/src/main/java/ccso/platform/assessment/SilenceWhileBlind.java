package ccso.platform.assessment;

import ccso.catalogue.Requirement;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.correspondence.TeamSilence;
import ccso.platform.standard.Editions;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// While two judge a category blind, the team does not write about it: what one writes tells the
/// other.
@Component
class SilenceWhileBlind implements TeamSilence {
  private final JudgingPlans plans;
  private final AssessmentCases cases;
  private final Editions editions;

  SilenceWhileBlind(JudgingPlans plans, AssessmentCases cases, Editions editions) {
    this.plans = plans;
    this.cases = cases;
    this.editions = editions;
  }

  @Override
  public Set<String> in(AssessmentCase file) {
    if (file.state() != CaseState.DOCUMENT_REVIEW && file.state() != CaseState.SUPPLEMENT) {
      return Set.of();
    }
    return plans
        .of(file, cases.team(file.id()))
        .blindCategories(editions.byDigest(file.editionDigest()))
        .stream()
        .flatMap(it -> it.requirements().stream())
        .map(Requirement::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
