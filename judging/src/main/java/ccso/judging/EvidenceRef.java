package ccso.judging;

import java.util.regex.Pattern;

/// What a determination rests on (评判证据).
///
/// @param label short name within the case, such as A-2
/// @param title in the applicant's words
/// @param place where in it to look, such as a page or a month; empty for the whole
/// @param sha256 64 lower-case hex digits of the file; empty only for an on-site record without
///   file
public record EvidenceRef(
    String label, EvidenceKind kind, String title, String place, String sha256) {

  public EvidenceRef {
    RefusedFacts.ifBlank(label, "evidence.label");
    RefusedFacts.ifBlank(title, "evidence.title");
    if (kind != EvidenceKind.ON_SITE || !sha256.isEmpty()) {
      RefusedFacts.ifNot(SHA_256, sha256, "evidence.sha256");
    }
  }

  static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
}
