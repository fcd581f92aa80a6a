package ccso.platform.assessment;

import ccso.platform.assessment.Determinations.Written;
import ccso.platform.basis.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The answer to what a client has sent already.
@Component
class SentBefore {
  private final Determinations determinations;

  SentBefore(Determinations determinations) {
    this.determinations = determinations;
  }

  /// Refuses [AssessmentRefusal.NumberUsed] where the number is another person's or another case's.
  Optional<Judged> find(TeamCase opened, UUID clientId) {
    return determinations.findByClientId(clientId).map(it -> judged(opened, it));
  }

  private Judged judged(TeamCase opened, Written written) {
    refuseOthers(opened, written);
    DeterminationEntry entry = written.entry();
    Long replaced = entry.replaces();
    Judgement before =
        replaced == null ? Judgement.OPEN : determinations.find(replaced).orElseThrow().judgement();
    CaseDeterminations found = determinations.current(opened.id());
    return new Judged(entry, before, true, opened.standings(found).progress(entry.stage()));
  }

  static void refuseOthers(TeamCase opened, Written written) {
    boolean own =
        written.caseId().equals(opened.id()) && written.entry().by().equals(opened.member().id());
    if (!own) {
      throw new Refused(new AssessmentRefusal.NumberUsed());
    }
  }
}
