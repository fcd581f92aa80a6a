package ccso.platform.decision;

import ccso.platform.decision.Vote.Choice;
import ccso.platform.standard.Procedure;
import ccso.platform.standard.Procedure.Share;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The votes of one round and what they come to. Pure.
///
/// @param round from 1; a further one follows an objection that was upheld
/// @param quorum votes needed, abstentions counted
/// @param majority what part of the votes cast has to be exceeded to grant
/// @param votes in the order they were cast
public record Ballot(
    int round, int quorum, Share majority, List<Vote> votes, List<Recusal> recusals) {

  /// What the votes come to, worded under `standing.<name>`.
  public enum Standing {
    /// Too few votes, or nobody who did not abstain.
    OPEN,
    /// More than the majority of the votes cast are to grant.
    GRANTED,
    /// They are not; a tie grants nothing.
    REFUSED
  }

  public Ballot {
    votes = List.copyOf(votes);
    recusals = List.copyOf(recusals);
  }

  static Ballot of(int round, Procedure procedure, List<Vote> votes, List<Recusal> recusals) {
    return new Ballot(
        round, procedure.committeeQuorum(), procedure.committeeMajority(), votes, recusals);
  }

  public Standing standing() {
    int cast = count(Choice.GRANT) + count(Choice.REFUSE);
    if (votes.size() < quorum || cast == 0) {
      return Standing.OPEN;
    }
    return majority.exceededBy(count(Choice.GRANT), cast) ? Standing.GRANTED : Standing.REFUSED;
  }

  /// Votes still missing to the quorum; 0 where it is reached.
  public int missing() {
    return Math.max(0, quorum - votes.size());
  }

  public int count(Choice choice) {
    return (int) votes.stream().filter(it -> it.choice() == choice).count();
  }

  public Optional<Vote> of(UUID member) {
    return votes.stream().filter(it -> it.member().equals(member)).findFirst();
  }

  public boolean recused(UUID member) {
    return recusals.stream().anyMatch(it -> it.member().equals(member));
  }

  /// What a member may see before the round is closed: all votes once he has voted himself, before
  /// that none, so that nobody votes after another; who recused himself never sees any.
  public List<Vote> seenBy(UUID member) {
    return of(member).isPresent() && !recused(member) ? votes : List.of();
  }
}
