package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CasePart;
import ccso.platform.standard.Editions;
import org.springframework.stereotype.Component;

/// What of a case's evidence a member of the applicant sees: all of it, or, where the right is
/// limited to categories (分工), what serves these and what the member brought in.
///
/// Whoever asks has opened the case for the member.
@Component
public class MembersEvidence {
  private final EvidenceFiles files;
  private final Editions editions;

  MembersEvidence(EvidenceFiles files, Editions editions) {
    this.files = files;
    this.editions = editions;
  }

  public CasePart part(Actor actor, AssessmentCase file) {
    return CasePart.of(actor, file, editions.byDigest(file.editionDigest()));
  }

  /// By three statements, however much it is.
  public CaseEvidence of(Actor.Person member, AssessmentCase file) {
    CasePart part = part(member, file);
    CaseEvidence all = files.ofCase(file.id());
    return part.whole() ? all : all.seenBy(member.id(), part);
  }

  /// What a partner sees of a case: what serves the part granted.
  public CaseEvidence granted(Actor.Person partner, AssessmentCase file, CasePart part) {
    return files.ofCase(file.id()).seenBy(partner.id(), part);
  }

  /// Absent and out of sight: [NotFound].
  public EvidenceFile file(Actor.Person member, AssessmentCase file, String label) {
    return (part(member, file).whole()
            ? files.find(file.id(), label)
            : of(member, file).find(label))
        .orElseThrow(() -> new NotFound(file.number() + " " + label));
  }

  /// A file that the member may change: nothing it serves lies outside the member's part, since a
  /// change touches all of it.
  ///
  /// Refuses: [ccso.platform.casefile.CaseRefusal.OutsidePart]. Absent and out of sight:
  /// [NotFound].
  EvidenceFile toChange(Actor.Person member, AssessmentCase file, String citation) {
    EvidenceFile found = file(member, file, citation);
    CasePart part = part(member, file);
    if (!part.whole()) {
      files.ofCase(file.id()).servedBy(found).stream()
          .flatMap(it -> part.edition().byKey(it.requirementKey()).stream())
          .forEach(part::require);
    }
    return found;
  }

  /// The entries that the member may prove.
  EvidenceEntries entries(Actor.Person member, AssessmentCase file) {
    return new EvidenceEntries(part(member, file));
  }
}
