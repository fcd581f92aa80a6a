package ccso.catalogue;

import java.util.List;

/// The codes of a catalogue and what they are called.
public record Vocabulary(
    List<Term<Provenance>> provenances,
    List<EvidenceKindTerm> evidenceKinds,
    List<OnSiteMethod> methods,
    List<CentreType> centreTypes,
    List<Basis> bases,
    List<RecordKind> records,
    List<Kpi> kpis) {

  public Vocabulary {
    provenances = List.copyOf(provenances);
    evidenceKinds = List.copyOf(evidenceKinds);
    methods = List.copyOf(methods);
    centreTypes = List.copyOf(centreTypes);
    bases = List.copyOf(bases);
    records = List.copyOf(records);
    kpis = List.copyOf(kpis);
  }
}
