package ccso.catalogue;

/// A rule that holds for all judging (判定规则), such as how a sample is drawn.
public record JudgingRule(String code, Text text, Provenance provenance) {}
