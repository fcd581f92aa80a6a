package ccso.catalogue;

import java.util.List;

/// The cross-checks of an edition and the words they are told in.
///
/// @param effect what a contradiction leads to: a question, never a determination
public record CrossChecks(
    Text effect,
    List<Term<CrossCheck.ValueType>> valueTypes,
    List<Term<Tolerance.Rule>> toleranceRules,
    List<CrossCheck> checks) {

  public CrossChecks {
    valueTypes = List.copyOf(valueTypes);
    toleranceRules = List.copyOf(toleranceRules);
    checks = List.copyOf(checks);
  }
}
