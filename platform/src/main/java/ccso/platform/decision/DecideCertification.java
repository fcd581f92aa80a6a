package ccso.platform.decision;

import ccso.judging.RequirementFacts;
import ccso.judging.Verdict;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.decision.CertificationDecision.Outcome;
import ccso.platform.notice.PublishNotice;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One of those who voted closes the round as chair (评定, ISO/IEC 17065 7.6): the votes say whether
/// a certificate is granted, which is then told to the public, or refused, which cites the
/// determinations it rests on. Who is on the team or of the applicant does not even find the case.
///
/// Refuses: [DecisionRefusal.ChairVotes], [DecisionRefusal.QuorumMissing],
/// [DecisionRefusal.MinutesNeeded], [DecisionRefusal.ReasonNeeded],
/// [DecisionRefusal.CitationNeeded], [DecisionRefusal.NotCitable], [DecisionRefusal.FrozenAnew],
/// [CaseRefusal.WrongState].
@Component
public class DecideCertification {
  private final DecidingCases deciding;
  private final AssessmentCases cases;
  private final Decisions decisions;
  private final PublishNotice publish;
  private final AuditTrail trail;
  private final InstantSource clock;

  DecideCertification(
      DecidingCases deciding,
      AssessmentCases cases,
      Decisions decisions,
      PublishNotice publish,
      AuditTrail trail,
      InstantSource clock) {
    this.deciding = deciding;
    this.cases = cases;
    this.decisions = decisions;
    this.publish = publish;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the chair closes with.
  ///
  /// @param factsSha256 digest of the facts the chair has seen
  /// @param reason told to the applicant; may be empty where the votes grant
  /// @param cited keys of requirements; looked at only where the votes refuse
  public record Closing(String factsSha256, String minutes, String reason, Set<String> cited) {
    public Closing {
      cited = Set.copyOf(cited);
    }
  }

  /// Keys of the requirements a refusal can rest on, in number order.
  public List<String> citable(Actor.Person member, String number) {
    return citable(deciding.open(member, number));
  }

  @Transactional
  public Outcome decide(Actor.Person chair, String number, Closing closing) {
    DecidingCase opened = deciding.lock(chair, number).requireSeen(closing.factsSha256());
    Outcome outcome = outcome(opened);
    boolean met = opened.report().verdict() instanceof Verdict.Met;
    if (closing.minutes().isBlank()) {
      throw new Refused(new DecisionRefusal.MinutesNeeded());
    }
    List<String> cited = outcome == Outcome.REFUSED ? cited(opened, closing) : List.of();
    CertificationDecision decision =
        new CertificationDecision(
            opened.file().id(),
            opened.ballot().round(),
            opened.report().sha256(),
            met,
            outcome,
            closing.reason().strip(),
            closing.minutes().strip(),
            cited,
            chair.id(),
            chair.name(),
            clock.instant());
    decisions.add(decision);
    trail.append(chair, CaseDecided.of(decision));
    if (outcome == Outcome.GRANTED) {
      publish.publish(chair, opened.file(), decision.round());
    } else {
      cases.move(chair, opened.file(), CaseVerb.REFUSE_CERTIFICATE);
    }
    return outcome;
  }

  private static Outcome outcome(DecidingCase opened) {
    Ballot ballot = opened.ballot();
    if (ballot.of(opened.member().id()).isEmpty()) {
      throw new Refused(new DecisionRefusal.ChairVotes());
    }
    return switch (ballot.standing()) {
      case OPEN -> throw new Refused(new DecisionRefusal.QuorumMissing(ballot.missing()));
      case GRANTED -> Outcome.GRANTED;
      case REFUSED -> Outcome.REFUSED;
    };
  }

  private static List<String> cited(DecidingCase opened, Closing closing) {
    if (closing.reason().isBlank()) {
      throw new Refused(new DecisionRefusal.ReasonNeeded());
    }
    List<String> citable = citable(opened);
    if (closing.cited().isEmpty() && !citable.isEmpty()) {
      throw new Refused(new DecisionRefusal.CitationNeeded());
    }
    if (!citable.containsAll(closing.cited())) {
      throw new Refused(
          new DecisionRefusal.NotCitable(
              closing.cited().stream()
                  .filter(it -> !citable.contains(it))
                  .sorted()
                  .collect(Collectors.joining(", "))));
    }
    return citable.stream().filter(closing.cited()::contains).toList();
  }

  private static List<String> citable(DecidingCase opened) {
    return Citable.of(opened.report().frozen(), opened.report().verdict()).stream()
        .map(RequirementFacts::key)
        .toList();
  }

  record CaseDecided(
      UUID caseId,
      int round,
      String factsSha256,
      boolean met,
      Outcome outcome,
      String reason,
      List<String> cited)
      implements AuditEvent {

    static CaseDecided of(CertificationDecision it) {
      return new CaseDecided(
          it.caseId(),
          it.round(),
          it.factsSha256(),
          it.met(),
          it.outcome(),
          it.reason(),
          it.cited());
    }

    @Override
    public String kind() {
      return "CASE_DECIDED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "round",
          round,
          "facts",
          factsSha256,
          "met",
          met,
          "outcome",
          outcome.name(),
          "reason",
          reason,
          "cited",
          cited);
    }
  }
}
