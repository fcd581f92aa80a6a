package ccso.catalogue;

/// A property of a centre that requirements may depend on, such as 经营性 or 外呼.
///
/// @param code name of an ownership or of a direction
public record CentreType(String code, Dimension dimension, Text name, Provenance provenance) {

  /// What kind of property it is.
  public enum Dimension {
    OWNERSHIP,
    DIRECTION
  }
}
