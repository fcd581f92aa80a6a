package ccso.platform.evidence;

import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.platform.casefile.AssessmentCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Model of `evidence/slot`: one evidence entry of one requirement, with what proves it and the
/// forms that add to it; for pages of other rooms, which name the style sheet `evidence` too.
///
/// @param files linked to this entry
/// @param others files of the same kind in the library, not linked to it yet
/// @param back address of the page that carries the slot, of the same case
public record EvidenceSlot(
    String caseNumber,
    Requirement requirement,
    EvidenceEntry entry,
    List<EvidenceFile> files,
    List<EvidenceFile> others,
    @Nullable OnSiteReference reference,
    boolean editable,
    String back) {

  /// @param entry one of the requirement's document or data entries
  /// @param editable as [CaseHead#editable] has it: the case is being prepared and the reader may
  ///   edit
  public static EvidenceSlot of(
      AssessmentCase file,
      Requirement requirement,
      EvidenceEntry entry,
      CaseEvidence evidence,
      boolean editable,
      String back) {
    List<EvidenceFile> linked = evidence.filesFor(requirement.key(), entry.index());
    return new EvidenceSlot(
        file.number().value(),
        requirement,
        entry,
        linked,
        evidence.files().stream()
            .filter(other -> other.kind() == entry.kind() && !linked.contains(other))
            .toList(),
        evidence.reference(requirement.key(), entry.index()).orElse(null),
        editable,
        back);
  }

  public String code() {
    return new RequirementEntry(requirement.key(), entry.index()).code();
  }

  /// For ids of elements: several slots stand on one page.
  public String id() {
    return "slot-" + entry.index();
  }

  public String library() {
    return "/cases/" + caseNumber + "/evidence";
  }
}
