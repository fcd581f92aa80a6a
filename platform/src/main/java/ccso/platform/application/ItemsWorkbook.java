package ccso.platform.application;

import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Words;
import ccso.platform.workbook.Change;
import ccso.platform.workbook.Column;
import ccso.platform.workbook.Line;
import ccso.platform.workbook.Reading;
import ccso.platform.workbook.RoundTrip;
import ccso.platform.workbook.Table;
import ccso.platform.workbook.TypedCell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The list of requirements as a workbook (条款清单): the self-assessment and its note can be worked on
/// there. Requirements that do not apply to the centre are left out, since nothing can be said of
/// them.
@Component
class ItemsWorkbook implements RoundTrip {
  private static final String JUDGEMENT = "judgement";
  private static final String NOTE = "note";

  /// Where the two changeable cells stand in a line.
  private static final int AT_JUDGEMENT = 5;

  private static final int AT_NOTE = 6;

  private final AssessmentCases cases;
  private final CaseReadiness readiness;
  private final SelfAssess selfAssess;

  ItemsWorkbook(AssessmentCases cases, CaseReadiness readiness, SelfAssess selfAssess) {
    this.cases = cases;
    this.readiness = readiness;
    this.selfAssess = selfAssess;
  }

  @Override
  public String code() {
    return "items";
  }

  @Override
  public String address(String subject) {
    return "/cases/" + subject + "/items";
  }

  @Override
  public Table table(Actor actor, String subject, Words words) {
    if (!(actor instanceof Actor.Person member)) {
      throw new NotFound(subject);
    }
    CaseReadiness.Prepared prepared = readiness.of(member, cases.openToApplicant(member, subject));
    List<Line> lines =
        prepared.readiness().categories().stream()
            .flatMap(category ->
                category.items().stream()
                    .flatMap(item -> item.requirements().stream())
                    .filter(it -> it.state() != ReadinessState.NOT_APPLICABLE)
                    .map(it -> line(prepared, words.t(category.category().name()), it, words)))
            .toList();
    return new Table(code(), subject, columns(words), lines);
  }

  private static List<Column> columns(Words words) {
    return List.of(
        Column.shown("category", words.t("application.category"), 16),
        Column.shown("no", words.t("application.workbook.no"), 8),
        Column.shown("requirement", words.t("application.workbook.requirement"), 60),
        Column.shown("state", words.t("application.filter.state"), 10),
        Column.shown("files", words.t("application.workbook.files"), 8),
        Column.chosen(
            JUDGEMENT,
            words.t("application.workbook.judgement"),
            12,
            Arrays.stream(Judgement.values()).map(it -> word(it, words)).toList()),
        Column.typed(NOTE, words.t("application.workbook.note"), Column.Kind.TEXT, 48));
  }

  private static Line line(
      CaseReadiness.Prepared prepared, String category, RequirementReadiness it, Words words) {
    SelfAssessment said = prepared.assessments().get(it.requirement().key());
    return new Line(
        it.requirement().key(),
        List.of(
            category,
            it.requirement().no().value(),
            words.t(it.requirement().text()),
            words.t("application.state." + it.state()),
            Integer.toString(prepared.evidence().filesFor(it.requirement().key()).size()),
            said == null ? "" : word(said.judgement(), words),
            said == null ? "" : said.note()));
  }

  @Override
  public Reading read(TypedCell cell, Words words) {
    return cell.column().code().equals(JUDGEMENT) ? judgement(cell, words) : note(cell);
  }

  private static Reading judgement(TypedCell cell, Words words) {
    if (cell.typed().isEmpty()) {
      return cell.now().isEmpty()
          ? new Reading.Taken("")
          : no(JUDGEMENT, "application.workbook.judgement-emptied");
    }
    return of(cell.typed(), words)
        .<Reading>map(it -> new Reading.Taken(word(it, words)))
        .orElseGet(() ->
            no(
                JUDGEMENT,
                "application.workbook.judgement-unknown",
                cell.column().choices().stream().collect(Collectors.joining(" / "))));
  }

  private static Reading note(TypedCell cell) {
    String note = Typed.text(cell.typed());
    if (note.length() > SelfAssessment.LONGEST_NOTE) {
      return no(NOTE, "application.note-long", note.length(), SelfAssessment.LONGEST_NOTE);
    }
    return !note.isEmpty() && cell.row().getOrDefault(JUDGEMENT, "").isEmpty()
        ? no(NOTE, "application.workbook.note-alone")
        : new Reading.Taken(note);
  }

  /// One batch for each word said, so that many rows cost few statements.
  @Override
  public void apply(Actor actor, String subject, List<Change> changes, Words words) {
    Map<List<String>, List<String>> keys = new LinkedHashMap<>();
    for (Change change : changes) {
      keys.computeIfAbsent(
              List.of(change.after().get(AT_JUDGEMENT), change.after().get(AT_NOTE)),
              said -> new java.util.ArrayList<>())
          .add(change.key());
    }
    keys.forEach((said, chosen) ->
        selfAssess.assess(
            actor,
            subject,
            SelfAssess.Said.of(chosen, of(said.get(0), words).orElseThrow(), said.get(1))));
  }

  private static String word(Judgement judgement, Words words) {
    return words.t("application.self." + judgement);
  }

  /// The word in the reader's language, or the code.
  private static Optional<Judgement> of(String typed, Words words) {
    return Arrays.stream(Judgement.values())
        .filter(it -> word(it, words).equals(typed) || it.name().equalsIgnoreCase(typed))
        .findFirst();
  }

  private static Reading no(String field, String code, Object... arguments) {
    return new Reading.Not(FieldFault.of(field, code, arguments));
  }
}
