package ccso.platform.assessment;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.catalogue.Text;
import ccso.judging.CategoryFacts;
import ccso.judging.CategoryResult;
import ccso.judging.Determination;
import ccso.judging.EvidenceRef;
import ccso.judging.Explanation;
import ccso.judging.Explanation.Argument;
import ccso.judging.ExplanationText;
import ccso.judging.RequirementFacts;
import ccso.judging.StageValue;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.TeamMember;
import ccso.platform.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Model of `assessment/report`: the report as applicant, team and committee read it. Everything it
/// says of the case comes from the frozen facts.
///
/// @param signatures of the team, under this report
/// @param me who reads
/// @param facts address of the frozen facts as a file
/// @param print every part is laid open
/// @param told findings of the visit, in the order of labels
public record ReportPage(
    AssessmentCase file,
    Edition edition,
    FrozenReport report,
    List<TeamMember> team,
    List<ReportSignature> signatures,
    UUID me,
    Reader reader,
    String facts,
    boolean print,
    List<VisitFindings.Told> told) {

  /// Who reads, and so which frame the page has.
  public enum Reader {
    APPLICANT,
    TEAM,
    COMMITTEE
  }

  /// One category with its result, in number order.
  public record Line(CategoryFacts category, CategoryResult result) {
    public String name(Words words) {
      return words.chinese() ? category.name().zh() : category.name().en();
    }
  }

  /// A requirement with what was found of it.
  public record Item(Requirement requirement, RequirementFacts found) {
    public String reason() {
      return switch (found.determination()) {
        case Determination.Nonconforming(String reason) -> reason;
        case Determination.NotApplicable(String reason, _, _) -> reason;
        case Determination.Conforming _, Determination.Open _ -> "";
      };
    }

    public String evidenceLabels() {
      return found.evidence().stream().map(EvidenceRef::label).collect(Collectors.joining(", "));
    }
  }

  /// A finding told on site with what the report says of its requirement: before it was 不符合.
  public record Rectified(VisitFindings.Told told, Item item) {
    public Judgement after() {
      return judgement(item.found().stages().getLast());
    }
  }

  /// A contradiction that the lead settled: what the desk found, what the visit found, why.
  public record Settled(Item item, StageValue before, StageValue after) {}

  public List<Line> lines() {
    var categories = report.facts().categories();
    var results = report.verdict().categories();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      lines.add(new Line(categories.get(i), results.get(i)));
    }
    return lines;
  }

  /// The reader is on the team, the report waits for signatures, and his own is missing.
  public boolean toSign() {
    return reader == Reader.TEAM
        && file.state() == CaseState.TECHNICAL_REVIEW
        && signatures.stream().noneMatch(it -> it.person().equals(me));
  }

  /// The committee has decided, and the applicant can read how.
  public boolean decided() {
    return file.state() == CaseState.PUBLIC_NOTICE
        || file.state() == CaseState.CERTIFIED
        || file.state() == CaseState.REFUSED;
  }

  public List<Line> failed() {
    return lines().stream().filter(it -> !it.result().met()).toList();
  }

  /// The line as hundredths of a bar's width, for drawing only.
  public int linePosition() {
    var rule = report.facts().rule();
    return 100 * rule.numerator() / rule.denominator();
  }

  public List<Item> nonconforming() {
    return items()
        .filter(it -> it.found().determination() instanceof Determination.Nonconforming)
        .toList();
  }

  public List<Item> notApplicable() {
    return items()
        .filter(it -> it.found().determination() instanceof Determination.NotApplicable)
        .toList();
  }

  public String proposer(Item item) {
    return item.found().determination() instanceof Determination.NotApplicable(_, var first, _)
        ? name(first)
        : "";
  }

  public String countersigner(Item item) {
    return item.found().determination() instanceof Determination.NotApplicable(_, _, var second)
        ? name(second)
        : "";
  }

  /// Every finding of the visit, mended or not, with the value before and after (decision 2).
  public List<Rectified> rectified() {
    return told.stream()
        .flatMap(it ->
            items()
                .filter(item -> item.requirement().key().equals(it.requirementKey()))
                .map(item -> new Rectified(it, item)))
        .toList();
  }

  public List<Settled> settled() {
    return items()
        .filter(it -> it.found().stages().stream().anyMatch(s -> !s.settlement().isBlank()))
        .map(it -> new Settled(it, it.found().stages().getFirst(), it.found().stages().getLast()))
        .toList();
  }

  /// Code of a stage's value, as of [Judgement].
  public static Judgement judgement(StageValue stage) {
    return switch (stage.value()) {
      case Determination.Open _ -> Judgement.OPEN;
      case Determination.Conforming _ -> Judgement.CONFORMING;
      case Determination.Nonconforming _ -> Judgement.NONCONFORMING;
      case Determination.NotApplicable _ -> Judgement.NOT_APPLICABLE;
    };
  }

  /// Each piece once, by kind and number.
  public List<EvidenceRef> evidence() {
    Map<String, EvidenceRef> byLabel = new TreeMap<>(ReportPage::compareLabels);
    items()
        .flatMap(it -> it.found().evidence().stream())
        .forEach(it -> byLabel.put(it.label(), it));
    return List.copyOf(byLabel.values());
  }

  /// Why the verdict is what it is, in the language of the page, with names for the team's ids.
  public ExplanationText.Said explanation(Words words) {
    return ExplanationText.in(words.locale()).say(named(report.verdict().explanation()));
  }

  public String margin(Words words, CategoryResult result) {
    return ExplanationText.in(words.locale()).margin(result.margin());
  }

  public Text standardName() {
    return edition.standard().name();
  }

  private Stream<Item> items() {
    return report.facts().categories().stream()
        .flatMap(it -> it.requirements().stream())
        .map(it -> new Item(edition.byKey(it.key()).orElseThrow(), it));
  }

  private Explanation named(Explanation node) {
    return new Explanation(
        node.code(),
        node.anchor(),
        node.arguments().stream().map(this::named).toList(),
        node.evidence(),
        node.children().stream().map(this::named).toList());
  }

  private Argument named(Argument argument) {
    return argument instanceof Argument.Text(String value)
        ? new Argument.Text(name(value))
        : argument;
  }

  private String name(String id) {
    return team.stream()
        .filter(it -> it.person().toString().equals(id))
        .map(TeamMember::name)
        .findFirst()
        .orElse(id);
  }

  /// A-2 before A-10.
  private static int compareLabels(String one, String other) {
    int byLetter = one.substring(0, 1).compareTo(other.substring(0, 1));
    int byLength = Integer.compare(one.length(), other.length());
    return byLetter != 0 ? byLetter : byLength != 0 ? byLength : one.compareTo(other);
  }
}
