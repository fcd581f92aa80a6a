package ccso.catalogue;

/// A law, rule or standard that requirements cite (依据).
public record Basis(String code, Text name, Kind kind, Provenance provenance) {

  /// Rank of the source.
  public enum Kind {
    LAW,
    ADMINISTRATIVE_REGULATION,
    DEPARTMENT_RULE,
    NORMATIVE_DOCUMENT,
    NATIONAL_STANDARD,
    /// Published for comment, not in force.
    DRAFT
  }
}
