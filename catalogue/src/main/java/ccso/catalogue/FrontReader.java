package ccso.catalogue;

import ccso.judging.Comparison;
import ccso.judging.NotApplicableRule;
import ccso.judging.PassRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads everything of `catalogue.yaml` that is neither a code list nor a list of files.
final class FrontReader {

  /// Others may be named beside them, but nothing reads them.
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final Fields head;
  private final Faults faults;

  FrontReader(Fields head, Faults faults) {
    this.head = head;
    this.faults = faults;
  }

  /// The only treatment of an open determination that judging knows.
  private enum OpenDetermination {
    BLOCKS_RESULT
  }

  /// The only treatment of a category in which nothing applies.
  private enum WithoutApplicable {
    ERROR
  }

  Optional<Front> read(Vocabulary vocabulary) {
    int before = faults.gaps();
    languages();
    Optional<Standard> standard = standard(head.mapping("standard"));
    String version = head.text("guide");
    Text note = head.inBothLanguages("guide_note");
    List<HistoryEntry> history = head.each("history", this::historyEntry);
    Optional<ResultRule> rule = resultRule(head.mapping("pass_rule"));
    Optional<Procedure> procedure = procedure(head.mapping("procedure"));
    Optional<Text> applicability = sourced(head.mapping("applicability"));
    var rules =
        Dictionary.read(head, "judging_rules", FaultCode.UNKNOWN_CODE, faults, this::judgingRule);
    if (faults.gaps() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Front(
            standard.orElseThrow(),
            new Guide(version, note),
            history,
            rule.orElseThrow(),
            procedure.orElseThrow(),
            applicability.orElseThrow(),
            rules.entries(),
            vocabulary));
  }

  private void languages() {
    List<String> named =
        head.words("languages").stream().map(Fields.Word::word).map(FrontReader::plain).toList();
    for (String language : LANGUAGES) {
      if (!named.contains(language)) {
        head.fault("languages", FaultCode.MISSING_LANGUAGE, language);
      }
    }
  }

  private static String plain(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  private Optional<Standard> standard(Fields fields) {
    String code = fields.text("code");
    String abbreviation = fields.text("abbreviation");
    Text name = fields.inBothLanguages();
    Text kind = fields.inBothLanguages("kind");
    Text publisher = fields.inBothLanguages("publisher");
    LocalDate approved = date(fields, "approved");
    LocalDate effective = date(fields, "effective");
    boolean textHeld = fields.truth("text_held");
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() ->
        new Standard(
            code, abbreviation, name, kind, publisher, approved, effective, textHeld, provenance));
  }

  private static LocalDate date(Fields fields, String name) {
    String iso = fields.text(name);
    try {
      return iso.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(iso);
    } catch (DateTimeException notADate) {
      fields.fault(name, FaultCode.BAD_DATE, iso);
      return LocalDate.EPOCH;
    }
  }

  private Optional<HistoryEntry> historyEntry(Fields fields) {
    String iso = fields.text("date");
    var part = fields.codeIfAny("part", StatedDate.Part.class).orElse(StatedDate.Part.WHOLE);
    Text text = fields.inBothLanguages();
    List<Text> notes = fields.eachIfAny("notes", FrontReader::text);
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.wholeOr(
        () -> new HistoryEntry(new StatedDate(iso, part), text, notes, provenance),
        FaultCode.BAD_DATE,
        iso);
  }

  private static Optional<Text> text(Fields fields) {
    Text text = fields.inBothLanguages();
    return fields.whole(() -> text);
  }

  /// A text that names where it comes from, of which only the words are needed.
  private static Optional<Text> sourced(Fields fields) {
    Text text = fields.inBothLanguages();
    fields.code("provenance", Provenance.class);
    return fields.whole(() -> text);
  }

  private Optional<ResultRule> resultRule(Fields fields) {
    Fields line = fields.mapping("category_threshold");
    int numerator = line.integer("numerator");
    int denominator = line.integer("denominator");
    Comparison comparison = line.code("comparison", Comparison.class);
    Provenance ofLine = line.code("provenance", Provenance.class);
    Provenance ofComparison = line.code("comparison_provenance", Provenance.class);
    line.refuseUnknown();

    Fields all = fields.mapping("all_categories_required");
    boolean allRequired = all.truth("value");
    Provenance ofAll = all.code("provenance", Provenance.class);
    all.refuseUnknown();

    var notApplicable = choice(fields, "not_applicable", NotApplicableRule.class);
    choice(fields, "open_determination", OpenDetermination.class);
    choice(fields, "category_without_applicable", WithoutApplicable.class);
    Optional<Text> arithmetic = sourced(fields.mapping("arithmetic"));
    Optional<Text> noGrades = sourced(fields.mapping("no_grades"));
    return fields.wholeOr(
        () ->
            new ResultRule(
                new PassRule(
                    numerator,
                    denominator,
                    comparison,
                    allRequired,
                    notApplicable.orElseThrow().value()),
                ofLine,
                ofComparison,
                ofAll,
                notApplicable.orElseThrow().provenance(),
                arithmetic.orElseThrow(),
                noGrades.orElseThrow()),
        FaultCode.BAD_PASS_RULE,
        numerator,
        denominator,
        comparison);
  }

  /// A value of the pass rule and where it comes from.
  private record Choice<E>(E value, Provenance provenance) {}

  private static <E extends Enum<E>> Optional<Choice<E>> choice(
      Fields rule, String name, Class<E> type) {
    Fields fields = rule.mapping(name);
    E value = fields.code("value", type);
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() -> new Choice<>(value, provenance));
  }

  private Optional<Procedure> procedure(Fields fields) {
    Text name = fields.inBothLanguages();
    Provenance provenance = fields.code("provenance", Provenance.class);
    List<ProcedureStep> steps = fields.each("steps", this::step);
    return fields.whole(() -> new Procedure(name, steps, provenance));
  }

  private Optional<ProcedureStep> step(Fields fields) {
    int no = fields.integer("no");
    String code = fields.code("code");
    Text name = fields.inBothLanguages();
    Text description = fields.inBothLanguages("description");
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() -> new ProcedureStep(no, code, name, description, provenance));
  }

  private Optional<JudgingRule> judgingRule(Fields fields) {
    String code = fields.code("code");
    Text text = fields.inBothLanguages();
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() -> new JudgingRule(code, text, provenance));
  }
}
