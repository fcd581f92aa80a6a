package ccso.catalogue;

import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the file of cross-checks.
final class CrossCheckReader {

  private final Fields file;
  private final VocabularyReader words;
  private final Numbering numbering;
  private final Faults faults;
  private final Map<String, Integer> ids = new HashMap<>();

  CrossCheckReader(Fields file, VocabularyReader words, Numbering numbering, Faults faults) {
    this.file = file;
    this.words = words;
    this.numbering = numbering;
    this.faults = faults;
  }

  /// The only effect that the code knows.
  private enum Effect {
    OPENS_QUESTION
  }

  /// With the faulty ones.
  int count() {
    return file.size("cross_checks");
  }

  CrossChecks read() {
    Fields effect = file.mapping("effect");
    effect.code("value", Effect.class);
    effect.code("provenance", Provenance.class);
    Text effectText = effect.inBothLanguages();
    effect.refuseUnknown();
    var types = VocabularyReader.terms(file, "value_types", CrossCheck.ValueType.class, faults);
    var rules = VocabularyReader.terms(file, "tolerance_rules", Tolerance.Rule.class, faults);
    List<CrossCheck> checks = file.each("cross_checks", this::check);
    file.refuseUnknown();
    return new CrossChecks(effectText, types, rules, checks);
  }

  private Optional<CrossCheck> check(Fields fields) {
    String id = id(fields);
    String fact = fields.code("fact");
    Text name = fields.inBothLanguages();
    Fields value = fields.mapping("value");
    var type = value.code("type", CrossCheck.ValueType.class);
    String unit = value.code("unit");
    value.refuseUnknown();
    Optional<CrossCheck.Claim> document = document(fields.mapping("document"));
    Optional<CrossCheck.DataClaim> data = data(fields.mapping("data"));
    Optional<CrossCheck.SiteClaim> onSite = onSite(fields.mapping("onsite"));
    Fields tolerance = fields.mapping("tolerance");
    Text toleranceText = tolerance.inBothLanguages();
    List<Tolerance> tolerances = tolerances(tolerance, name);
    Text question = fields.inBothLanguages("question");
    var appliesTo = Applicabilities.read(fields, faults);
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() ->
        new CrossCheck(
            id,
            fact,
            name,
            type,
            unit,
            document.orElseThrow(),
            data.orElseThrow(),
            onSite.orElseThrow(),
            tolerances,
            toleranceText,
            question,
            appliesTo.orElseThrow(),
            provenance));
  }

  private String id(Fields fields) {
    String id = fields.code("id");
    Integer first = id.isEmpty() ? null : ids.putIfAbsent(id, fields.placeOf("id").line());
    if (first != null) {
      fields.fault("id", FaultCode.DUPLICATE_CODE, id, first);
    }
    return id;
  }

  private Optional<CrossCheck.Claim> document(Fields fields) {
    Optional<RequirementNo> requirement = numbering.refer(fields.word("requirement"));
    Text text = fields.inBothLanguages();
    return fields.whole(() -> new CrossCheck.Claim(requirement.orElseThrow(), text));
  }

  private Optional<CrossCheck.DataClaim> data(Fields fields) {
    Optional<RequirementNo> requirement = numbering.refer(fields.word("requirement"));
    List<RecordKind> records = words.records().findAll(fields.words("records"));
    Text text = fields.inBothLanguages();
    return fields.whole(() -> new CrossCheck.DataClaim(requirement.orElseThrow(), records, text));
  }

  private Optional<CrossCheck.SiteClaim> onSite(Fields fields) {
    Optional<RequirementNo> requirement = numbering.refer(fields.word("requirement"));
    Optional<OnSiteMethod> method = words.methods().find(fields.word("method"));
    Text text = fields.inBothLanguages();
    return fields.whole(
        () -> new CrossCheck.SiteClaim(requirement.orElseThrow(), method.orElseThrow(), text));
  }

  /// Either one rule for all sides, or a list of pairs.
  private List<Tolerance> tolerances(Fields fields, Text fact) {
    if (fields.has("pairs")) {
      if (fields.size("pairs") == 0) {
        fields.fault("pairs", FaultCode.EMPTY_LIST, "pairs");
      }
      List<Tolerance> pairs = fields.each("pairs", pair -> pair(pair, fact));
      fields.refuseUnknown();
      return pairs;
    }
    var rule = fields.code("rule", Tolerance.Rule.class);
    BigDecimal value = fields.number("value");
    fields.refuseUnknown();
    return List.of(new Tolerance(EnumSet.allOf(EvidenceKind.class), rule, value, fact));
  }

  private Optional<Tolerance> pair(Fields fields, Text fact) {
    List<EvidenceKind> sides = fields.codes("sides", EvidenceKind.class);
    if (fields.has("sides") && fields.size("sides") == 0) {
      fields.fault("sides", FaultCode.EMPTY_LIST, "sides");
    }
    var rule = fields.code("rule", Tolerance.Rule.class);
    BigDecimal value = fields.number("value");
    Text of = fields.has("of") ? fields.inBothLanguages("of") : fact;
    return fields.whole(() -> new Tolerance(Set.copyOf(sides), rule, value, of));
  }
}
