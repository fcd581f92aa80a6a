package ccso.platform.evidence;

import ccso.platform.basis.FieldFault;
import java.util.List;

/// Model of `evidence/reference`: a statement of where material can be seen that could not be taken
/// as it was.
public record OnSiteReferenceForm(
    CaseHead head,
    EvidenceEntries.Found found,
    String reason,
    String statement,
    String back,
    List<FieldFault> faults) {}
