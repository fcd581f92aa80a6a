package ccso.judging;

/// How the share of conforming requirements is compared with the line of a [PassRule].
public enum Comparison {
  /// At least the line.
  GE,
  /// More than the line.
  GT
}
