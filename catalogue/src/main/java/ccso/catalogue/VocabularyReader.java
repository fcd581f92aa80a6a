package ccso.catalogue;

import ccso.judging.Direction;
import ccso.judging.EvidenceKind;
import ccso.judging.Ownership;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the code lists of a catalogue, which everything behind them refers to.
final class VocabularyReader {

  private final Fields head;
  private final Faults faults;
  private final Dictionary<OnSiteMethod> methods;
  private final Dictionary<Basis> bases;
  private final Dictionary<RecordKind> records;
  private final Dictionary<Kpi> kpis;

  VocabularyReader(Fields head, Faults faults) {
    this.head = head;
    this.faults = faults;
    methods =
        Dictionary.read(head, "onsite_methods", FaultCode.UNKNOWN_METHOD, faults, this::method);
    bases = Dictionary.read(head, "bases", FaultCode.UNKNOWN_BASIS, faults, this::basis);
    records =
        Dictionary.read(head, "records", FaultCode.UNKNOWN_RECORD_KIND, faults, this::recordKind);
    kpis = Dictionary.read(head, "kpis", FaultCode.UNKNOWN_KPI, faults, this::kpi);
  }

  Dictionary<OnSiteMethod> methods() {
    return methods;
  }

  Dictionary<Basis> bases() {
    return bases;
  }

  Dictionary<RecordKind> records() {
    return records;
  }

  Dictionary<Kpi> kpis() {
    return kpis;
  }

  Vocabulary vocabulary() {
    return new Vocabulary(
        terms(head, "provenance_terms", Provenance.class, faults),
        evidenceKinds(),
        methods.entries(),
        centreTypes(),
        bases.entries(),
        records.entries(),
        kpis.entries());
  }

  /// Names for the constants of an enum: each exactly once.
  static <E extends Enum<E>> List<Term<E>> terms(
      Fields head, String list, Class<E> type, Faults faults) {
    return namedOnce(
        head,
        list,
        type,
        faults,
        fields -> {
          E code = fields.code("code", type);
          Text name = fields.inBothLanguages();
          return fields.whole(() -> new Term<>(code, name));
        });
  }

  private static <E extends Enum<E>, T> List<T> namedOnce(
      Fields head,
      String list,
      Class<E> type,
      Faults faults,
      Function<Fields, Optional<T>> reading) {
    var lines = new EnumMap<E, Integer>(type);
    List<T> terms =
        head.each(
            list,
            fields -> {
              int before = faults.gaps();
              E code = fields.code("code", type);
              if (faults.gaps() == before) {
                Integer first = lines.putIfAbsent(code, fields.placeOf("code").line());
                if (first != null) {
                  fields.fault("code", FaultCode.DUPLICATE_CODE, code, first);
                }
              }
              return reading.apply(fields);
            });
    for (E constant : type.getEnumConstants()) {
      if (!lines.containsKey(constant) && terms.size() == head.size(list)) {
        head.fault(list, FaultCode.MISSING_TERM, list, constant);
      }
    }
    return terms;
  }

  private List<EvidenceKindTerm> evidenceKinds() {
    return namedOnce(
        head,
        "evidence_kinds",
        EvidenceKind.class,
        faults,
        fields -> {
          EvidenceKind kind = fields.code("code", EvidenceKind.class);
          String letter = fields.text("letter");
          Text name = fields.inBothLanguages();
          Text rule = fields.inBothLanguages("rule");
          Provenance provenance = fields.code("provenance", Provenance.class);
          return fields.whole(() -> new EvidenceKindTerm(kind, letter, name, rule, provenance));
        });
  }

  private List<CentreType> centreTypes() {
    var codes = new ArrayList<String>();
    return head.each(
        "centre_types",
        fields -> {
          String code = fields.code("code");
          var dimension = fields.code("dimension", CentreType.Dimension.class);
          Text name = fields.inBothLanguages();
          Provenance provenance = fields.code("provenance", Provenance.class);
          Enum<?>[] known =
              switch (dimension) {
                case OWNERSHIP -> Ownership.values();
                case DIRECTION -> Direction.values();
              };
          if (!Applicabilities.isOneOf(known, code)) {
            fields.fault("code", FaultCode.UNKNOWN_CENTRE_TYPE, code);
          }
          if (codes.contains(code)) {
            fields.fault("code", FaultCode.DUPLICATE_CODE, code, fields.place().line());
          }
          codes.add(code);
          return fields.whole(() -> new CentreType(code, dimension, name, provenance));
        });
  }

  private Optional<OnSiteMethod> method(Fields fields) {
    String code = fields.code("code");
    Text name = fields.inBothLanguages();
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() -> new OnSiteMethod(code, name, provenance));
  }

  private Optional<Basis> basis(Fields fields) {
    String code = fields.code("code");
    Text name = fields.inBothLanguages();
    Basis.Kind kind = fields.code("kind", Basis.Kind.class);
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() -> new Basis(code, name, kind, provenance));
  }

  private Optional<RecordKind> recordKind(Fields fields) {
    String code = fields.code("code");
    Text name = fields.inBothLanguages();
    Text row = fields.inBothLanguages("row");
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() -> new RecordKind(code, name, row, provenance));
  }

  private Optional<Kpi> kpi(Fields fields) {
    String code = fields.code("code");
    Text name = fields.inBothLanguages();
    Text formula = fields.inBothLanguages("formula");
    Text mustState = fields.inBothLanguages("must_state");
    var units = new ArrayList<Kpi.Unit>();
    units.add(fields.code("unit", Kpi.Unit.class));
    fields.codeIfAny("alternative_unit", Kpi.Unit.class).ifPresent(units::add);
    Kpi.Better better = fields.code("better", Kpi.Better.class);
    List<RecordKind> from = records.findAll(fields.words("records"));
    var appliesTo = Applicabilities.read(fields, faults);
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() ->
        new Kpi(
            code,
            name,
            formula,
            mustState,
            units,
            better,
            from,
            appliesTo.orElseThrow(),
            provenance));
  }
}
