package ccso.platform.decision;

import ccso.judging.Verdict;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.decision.Vote.Choice;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the committee votes (表决), once a round, on the report he has read.
///
/// Refuses: [DecisionRefusal.VerdictNotMet] to a vote to grant, [DecisionRefusal.VoteReasonNeeded],
/// [DecisionRefusal.VotedAlready], [DecisionRefusal.OtherPart] to who reviewed or recused himself,
/// [DecisionRefusal.FrozenAnew], [CaseRefusal.WrongState].
@Component
public class CastVote {
  private final DecidingCases cases;
  private final Votes votes;
  private final Parts parts;
  private final AuditTrail trail;
  private final InstantSource clock;

  CastVote(DecidingCases cases, Votes votes, Parts parts, AuditTrail trail, InstantSource clock) {
    this.cases = cases;
    this.votes = votes;
    this.parts = parts;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public void vote(
      Actor.Person member, String number, String factsSha256, Choice choice, String reason) {
    DecidingCase opened = cases.lock(member, number).requireSeen(factsSha256);
    UUID caseId = opened.file().id();
    parts.require(caseId, member.id(), Parts.Part.COMMITTEE);
    if (choice == Choice.GRANT && !(opened.report().verdict() instanceof Verdict.Met)) {
      throw new Refused(new DecisionRefusal.VerdictNotMet());
    }
    if (choice != Choice.GRANT && reason.isBlank()) {
      throw new Refused(new DecisionRefusal.VoteReasonNeeded());
    }
    Vote vote = new Vote(member.id(), member.name(), choice, reason.strip(), clock.instant());
    int round = opened.ballot().round();
    if (!votes.add(caseId, round, factsSha256, vote)) {
      throw new Refused(new DecisionRefusal.VotedAlready());
    }
    trail.append(member, new VoteCast(caseId, round, choice));
  }

  /// The reason stays with the vote.
  record VoteCast(UUID caseId, int round, Choice choice) implements AuditEvent {
    @Override
    public String kind() {
      return "VOTE_CAST";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("round", round, "choice", choice.name());
    }
  }
}
