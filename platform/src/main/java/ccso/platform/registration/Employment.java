package ccso.platform.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody works or worked for an organisation, advised or trained it.
///
/// @param creditCode of the organisation
/// @param to last day, inclusive; null while it lasts
public record Employment(
    String creditCode, Relation relation, LocalDate from, @Nullable LocalDate to) {

  /// What tied the two.
  public enum Relation {
    EMPLOYED,
    CONSULTED,
    TRAINED
  }

  /// Whether the tie was there on any day since `day`, that day included.
  public boolean touches(LocalDate day) {
    return to == null || !to.isBefore(day);
  }
}
