package ccso.judging;

/// What a 不适用 does to the base of its category; the edition decides.
public enum NotApplicableRule {
  /// It leaves the base.
  EXCLUDED_FROM_DENOMINATOR,
  /// It stays in the base and does not conform.
  KEPT_IN_DENOMINATOR,
  /// There is none: facts that hold one are refused, and an excluded requirement is judged like any
  /// other.
  NEVER
}
