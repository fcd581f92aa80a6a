package ccso.judging;

/// The three kinds of evidence (评判证据): documents (A), data (B), on site (C).
public enum EvidenceKind {
  DOCUMENT,
  DATA,
  ON_SITE
}
