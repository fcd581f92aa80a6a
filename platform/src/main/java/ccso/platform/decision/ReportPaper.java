package ccso.platform.decision;

import ccso.judging.EvidenceRef;
import ccso.platform.assessment.ReportPage;
import ccso.platform.assessment.ReportPage.Item;
import ccso.platform.assessment.ReportPage.Line;
import ccso.platform.paper.Block;
import ccso.platform.paper.Paper;
import ccso.platform.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The assessment report on paper (评审报告): a first page that says it all, then nonconformities, what
/// changed between desk and site, what does not apply, evidence with digests, signatures.
final class ReportPaper {
  private final ReportPage page;
  private final List<TechnicalReview> reviews;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private ReportPaper(ReportPage page, List<TechnicalReview> reviews, Words words) {
    this.page = page;
    this.reviews = reviews;
    this.words = words;
  }

  static byte[] print(ReportPage page, List<TechnicalReview> reviews, Words words, String issuer) {
    ReportPaper paper = new ReportPaper(page, reviews, words);
    paper.summary();
    paper.blocks.add(new Block.NewPage());
    paper.nonconforming();
    paper.settled();
    paper.notApplicable();
    paper.evidence();
    paper.signatures();
    String number = page.file().number().value();
    return Paper.print(
        new Paper.Head(
            words.t("assessment.report.title") + " " + number,
            issuer,
            words.t("paper.running", words.t("assessment.report.title"), number),
            page.report().frozenAt()),
        paper.blocks);
  }

  private void summary() {
    var facts = page.report().facts();
    var party = facts.party();
    List<Line> failed = page.failed();
    blocks.add(new Block.Title(words.t("assessment.report.title")));
    text(
        page.report().met()
            ? words.t("assessment.report.met", page.lines().size())
            : words.t("assessment.report.not-met", page.lines().size(), failed.size()));
    text(
        words.t(
            "assessment.report.summary",
            party.organisation(),
            party.centre(),
            party.seats(),
            facts.edition().standard(),
            facts.edition().guide(),
            words.month(facts.period().first()),
            words.month(facts.period().last())));
    if (!failed.isEmpty()) {
      text(
          words.t(
              "assessment.report.failed",
              failed.stream()
                  .map(it -> it.name(words))
                  .collect(Collectors.joining(words.t("list.comma")))));
    }
    table(
        List.of(34, 14, 14, 20, 18),
        List.of(
            "assessment.report.category",
            "assessment.report.conforming",
            "assessment.report.needed",
            "assessment.report.margin",
            "assessment.report.conclusion"),
        page.lines().stream()
            .map(it ->
                List.of(
                    words.numeral(it.category().no().value()) + " " + it.name(words),
                    it.result().tally().conforming() + " / " + it.result().base(),
                    String.valueOf(it.result().required()),
                    page.margin(words, it.result()),
                    words.t(
                        it.result().met()
                            ? "assessment.verdict.MET"
                            : "assessment.verdict.NOT_MET")))
            .toList());
    text(words.t("paper.digest", page.report().sha256()));
  }

  private void nonconforming() {
    heading("assessment.report.nonconforming");
    table(
        List.of(30, 52, 18),
        List.of(
            "assessment.report.requirement",
            "assessment.report.reason",
            "assessment.report.evidence"),
        page.nonconforming().stream()
            .map(it -> List.of(named(it), it.reason(), it.evidenceLabels()))
            .toList());
  }

  private void settled() {
    heading("assessment.report.settled");
    table(
        List.of(30, 15, 15, 40),
        List.of(
            "assessment.report.requirement",
            "assessment.report.before",
            "assessment.report.after",
            "assessment.report.why"),
        page.settled().stream()
            .map(it ->
                List.of(
                    named(it.item()),
                    words.t("judgement." + ReportPage.judgement(it.before())),
                    words.t("judgement." + ReportPage.judgement(it.after())),
                    it.after().settlement()))
            .toList());
  }

  private void notApplicable() {
    heading("assessment.report.not-applicable");
    table(
        List.of(30, 40, 15, 15),
        List.of(
            "assessment.report.requirement",
            "assessment.report.reason",
            "assessment.report.proposed",
            "assessment.report.countersigned"),
        page.notApplicable().stream()
            .map(it -> List.of(named(it), it.reason(), page.proposer(it), page.countersigner(it)))
            .toList());
  }

  private void evidence() {
    heading("assessment.report.files");
    table(
        List.of(10, 40, 50),
        List.of("assessment.report.label", "assessment.report.name", "assessment.report.sha"),
        page.evidence().stream()
            .map((EvidenceRef it) ->
                List.of(
                    it.label(),
                    it.title(),
                    it.sha256().isEmpty() ? words.t("assessment.report.record") : it.sha256()))
            .toList());
  }

  private void signatures() {
    heading("assessment.report.signatures");
    page.signatures()
        .forEach(
            it -> text(words.t("paper.signed-by-team", it.name(), words.second(it.signedAt()))));
    reviews.forEach(it ->
        text(
            words.t(
                "technicalreview.said." + it.outcome(), it.reviewerName(), words.second(it.at()))));
  }

  private void heading(String key) {
    blocks.add(new Block.Heading(words.t(key)));
  }

  private void text(String text) {
    blocks.add(new Block.Text(text));
  }

  /// @param head message keys
  private void table(List<Integer> widths, List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      text(words.t("assessment.report.none"));
      return;
    }
    blocks.add(new Block.Table(widths, head.stream().map(it -> words.t(it)).toList(), rows));
  }

  private String named(Item item) {
    return item.found().no().value() + " " + words.t(item.requirement().shortTitle());
  }
}
