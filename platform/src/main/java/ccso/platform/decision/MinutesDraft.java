package ccso.platform.decision;

import ccso.platform.casefile.AssessmentCase;
import ccso.platform.site.Words;
import java.util.StringJoiner;

/// A draft of the minutes (会议纪要) from the votes, for the chair to complete.
final class MinutesDraft {
  private MinutesDraft() {}

  static String of(Words words, AssessmentCase file, Ballot ballot) {
    StringJoiner draft = new StringJoiner("\n");
    draft.add(
        words.t("minutes.head", file.number().value(), file.applicant().name(), ballot.round()));
    draft.add(
        words.t(
            "minutes.count",
            ballot.votes().size(),
            ballot.quorum(),
            ballot.count(Vote.Choice.GRANT),
            ballot.count(Vote.Choice.REFUSE),
            ballot.count(Vote.Choice.ABSTAIN)));
    ballot
        .votes()
        .forEach(it ->
            draft.add(
                words.t(
                    it.reason().isEmpty() ? "minutes.vote" : "minutes.vote-because",
                    it.memberName(),
                    words.t("choice." + it.choice()),
                    it.reason())));
    ballot
        .recusals()
        .forEach(it -> draft.add(words.t("minutes.recusal", it.memberName(), it.reason())));
    draft.add(words.t("minutes.standing", words.t("standing." + ballot.standing())));
    return draft.toString();
  }
}
