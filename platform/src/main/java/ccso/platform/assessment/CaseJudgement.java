package ccso.platform.assessment;

import ccso.judging.CaseFacts;
import ccso.judging.PassRule;
import ccso.judging.Verdict;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// The facts of a case as they stand, and what the rule would say of them (预判). Five statements,
/// whatever the case holds.
@Component
class CaseJudgement {
  private final Determinations determinations;
  private final Proof proof;
  private final InstantSource clock;

  CaseJudgement(Determinations determinations, Proof proof, InstantSource clock) {
    this.determinations = determinations;
    this.proof = proof;
    this.clock = clock;
  }

  /// What there is and what follows from it.
  record Preview(Standings standings, CaseFacts facts, Verdict verdict) {}

  Preview preview(TeamCase opened) {
    Standings standings = opened.standings(determinations.current(opened.id()));
    CaseFacts facts =
        new FactsAssembly(opened.file(), opened.edition(), standings, proof.ofCase(opened.id()))
            .at(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new Preview(standings, facts, PassRule.judge(facts));
  }
}
