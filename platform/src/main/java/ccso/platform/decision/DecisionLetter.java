package ccso.platform.decision;

import ccso.platform.paper.Block;
import ccso.platform.paper.Paper;
import ccso.platform.site.Words;
import java.util.ArrayList;
import java.util.List;

/// The letter that tells the applicant the decision (评定决定书), laid out as official letters are:
/// addressee, what was decided and why, what it rests on, who writes and when.
final class DecisionLetter {
  private DecisionLetter() {}

  /// @param told with a decision
  static byte[] print(
      DecisionPages.Told told, CertificationDecision decision, Words words, String issuer) {
    String number = told.file().number().value();
    String title = words.t("letter.decision.title");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    blocks.add(new Block.Text(words.t("letter.to", told.file().applicant().name())));
    blocks.add(
        new Block.Text(
            words.t(
                "letter.decision." + decision.outcome(),
                number,
                told.file().scope().centreName(),
                told.standardCode())));
    if (!decision.reason().isEmpty()) {
      blocks.add(new Block.Text(words.t("letter.decision.reason", decision.reason())));
    }
    if (!told.cited().isEmpty()) {
      blocks.add(new Block.Heading(words.t("told.cited")));
      told.cited()
          .forEach(
              it -> blocks.add(new Block.Text(it.no().value() + " " + words.t(it.shortTitle()))));
    }
    if (told.notice() != null) {
      blocks.add(
          new Block.Text(
              words.t("letter.decision.notice", told.notice().number(), told.notice().lastDay())));
    }
    blocks.add(new Block.Text(words.t("paper.digest", decision.factsSha256())));
    blocks.add(new Block.Closing(issuer));
    blocks.add(new Block.Closing(words.date(decision.decidedAt())));
    return Paper.print(
        new Paper.Head(
            title + " " + number,
            issuer,
            words.t("paper.running", title, number),
            decision.decidedAt()),
        blocks);
  }
}
