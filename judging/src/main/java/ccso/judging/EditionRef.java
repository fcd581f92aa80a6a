package ccso.judging;

/// The edition a case is frozen to.
///
/// @param standard code of the standard
/// @param guide version of the assessment guide (评审指导手册)
/// @param digest SHA-256 of the edition's whole content, 64 lower-case hex digits
public record EditionRef(String standard, String guide, String digest) {

  public EditionRef {
    RefusedFacts.ifBlank(standard, "edition.standard");
    RefusedFacts.ifBlank(guide, "edition.guide");
    RefusedFacts.ifNot(EvidenceRef.SHA_256, digest, "edition.digest");
  }
}
