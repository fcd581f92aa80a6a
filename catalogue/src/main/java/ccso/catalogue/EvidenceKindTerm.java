package ccso.catalogue;

import ccso.judging.EvidenceKind;

/// A kind of evidence (评判证据): its letter A, B or C, its name and the rule such evidence must obey.
public record EvidenceKindTerm(
    EvidenceKind kind, String letter, Text name, Text rule, Provenance provenance) {}
