package ccso.platform.access;

/// What the table answers to somebody who wants to do something.
public sealed interface Admission {

  /// He may.
  record Admitted() implements Admission {}

  /// He has nothing to do with it: it is as if it were not there (decision 14).
  record Absent() implements Admission {}

  /// He has to do with it, and is told why not.
  record Barred(Why why) implements Admission {}

  /// Why somebody of the case is barred.
  enum Why {
    /// Another of the applicant may.
    RIGHT,
    /// The lead may.
    LEAD,
    /// Not in the present state.
    STATE
  }
}
