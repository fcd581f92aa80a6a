package ccso.catalogue;

import ccso.judging.EvidenceKind;
import java.math.BigDecimal;
import java.util.Set;

/// How far values of a fact may lie apart.
///
/// @param sides the sides it binds; a single one means the values that this side draws from several
///   sources
/// @param value in the unit of the fact, or per cent for RELATIVE
/// @param of what is compared; the fact itself unless the catalogue says otherwise
public record Tolerance(Set<EvidenceKind> sides, Rule rule, BigDecimal value, Text of) {

  public Tolerance {
    sides = Set.copyOf(sides);
  }

  /// How the sides are compared.
  public enum Rule {
    EXACT,
    /// Any two differ by no more than the value.
    ABSOLUTE,
    /// Within that percentage of the document's value.
    RELATIVE,
    /// Not below the document's value by more than the value.
    AT_LEAST,
    /// Not above the document's value by more than the value.
    AT_MOST,
    SET_EQUAL,
    /// No contrary case at all.
    ZERO_CASES
  }
}
