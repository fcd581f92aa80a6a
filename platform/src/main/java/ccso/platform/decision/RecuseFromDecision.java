package ccso.platform.decision;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member keeps out of a case (回避), for good: neither votes nor sees votes.
///
/// Refuses: [DecisionRefusal.VoteReasonNeeded], [DecisionRefusal.OtherPart] to who has voted or
/// reviewed, [CaseRefusal.WrongState].
@Component
public class RecuseFromDecision {
  private final DecidingCases cases;
  private final Votes votes;
  private final Parts parts;
  private final AuditTrail trail;
  private final InstantSource clock;

  RecuseFromDecision(
      DecidingCases cases, Votes votes, Parts parts, AuditTrail trail, InstantSource clock) {
    this.cases = cases;
    this.votes = votes;
    this.parts = parts;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public void recuse(Actor.Person member, String number, String reason) {
    DecidingCase opened = cases.lock(member, number);
    UUID caseId = opened.file().id();
    if (reason.isBlank()) {
      throw new Refused(new DecisionRefusal.VoteReasonNeeded());
    }
    parts.require(caseId, member.id(), Parts.Part.RECUSED);
    votes.recuse(caseId, new Recusal(member.id(), member.name(), reason.strip(), clock.instant()));
    trail.append(member, new MemberRecused(caseId));
  }

  /// The reason may touch persons and stays with the recusal.
  record MemberRecused(UUID caseId) implements AuditEvent {
    @Override
    public String kind() {
      return "MEMBER_RECUSED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of();
    }
  }
}
