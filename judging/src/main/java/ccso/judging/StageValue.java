package ccso.judging;

/// What one stage found. A stage that is due and not yet judged is listed with
/// [Determination.Open].
///
/// @param settlement the lead assessor's reason, where the site contradicts the desk; empty
///   elsewhere
public record StageValue(Stage stage, Determination value, String settlement) {

  /// Both are judged, and not alike; a different reason for the same value is no contradiction.
  boolean contradicts(StageValue earlier) {
    return closed() && earlier.closed() && value.getClass() != earlier.value.getClass();
  }

  private boolean closed() {
    return !(value instanceof Determination.Open);
  }
}
