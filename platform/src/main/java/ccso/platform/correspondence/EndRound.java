package ccso.platform.correspondence;

import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// How a supplement round ends, whoever ends it: the state allows it, the case's row is held, the
/// side's own rule agrees, the end is written and the case moves on.
@Component
class EndRound {
  private final Supplements supplements;
  private final AssessmentCases cases;
  private final InstantSource clock;

  EndRound(Supplements supplements, AssessmentCases cases, InstantSource clock) {
    this.supplements = supplements;
    this.cases = cases;
    this.clock = clock;
  }

  /// In the caller's transaction. Refuses [ccso.platform.casefile.CaseRefusal.WrongState] and what
  /// the rule refuses.
  ///
  /// @param rule of the side that ends the round, asked while nobody else can change the case
  AssessmentCase end(
      OpenCase opened, CaseVerb verb, Supplement.How how, Consumer<Supplement> rule) {
    opened.file().after(verb);
    cases.lock(opened.file());
    Supplement round = supplements.open(opened.file().id()).orElseThrow();
    rule.accept(round);
    supplements.end(opened.file().id(), round.round(), how, opened.person().id(), clock.instant());
    return cases.move(opened.person(), opened.file(), verb);
  }
}
