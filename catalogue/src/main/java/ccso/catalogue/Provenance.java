package ccso.catalogue;

/// Where a line of the catalogue comes from (`来源`), so that the licensee of the standard can
/// replace it.
public enum Provenance {
  /// A named source states it.
  FOUND,
  /// Concluded from sources; the original was not seen.
  INFERRED,
  /// Written by us from professional knowledge.
  AUTHORED
}
