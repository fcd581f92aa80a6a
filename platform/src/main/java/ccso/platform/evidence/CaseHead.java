package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;

/// What every page of this room shows of its case.
///
/// @param member who reads
/// @param standard code of the standard the case is assessed by
/// @param editable the reader may change the evidence now
public record CaseHead(
    Actor.Person member, AssessmentCase file, String standard, boolean editable) {

  public String number() {
    return file.number().value();
  }

  /// Address of the library; the addresses of this room begin with it.
  public String library() {
    return "/cases/" + number() + "/evidence";
  }
}
