package ccso.catalogue;

import ccso.judging.Applicability;
import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import java.util.List;

/// A requirement (具体要求) with the yes/no question it is judged by.
///
/// @param key stays with the requirement when numbers change, and is never used for another
/// @param shortTitle what is demanded in a few words, for lists
/// @param text the demand
/// @param question the yes/no determination (是非判定)
/// @param conformingWhen what must be seen for a yes
/// @param evidence at least one entry, in the order of the guide
/// @param related numbers of requirements whose evidence touches this one; the relation holds both
///   ways
/// @param digest SHA-256 over the content without its number and relations, 64 lower-case hex
///   digits
public record Requirement(
    String key,
    RequirementNo no,
    Text shortTitle,
    Text text,
    Text question,
    Text conformingWhen,
    List<EvidenceEntry> evidence,
    List<RequirementNo> related,
    Applicability appliesTo,
    List<Citation> basis,
    Provenance provenance,
    String digest) {

  public Requirement {
    evidence = List.copyOf(evidence);
    related = List.copyOf(related);
    basis = List.copyOf(basis);
  }

  /// Whether it lists on-site evidence and so gets an on-site value too.
  public boolean needsSite() {
    return evidence.stream().anyMatch(entry -> entry.kind() == EvidenceKind.ON_SITE);
  }

  /// The entries that are judged at the desk: documents and data.
  public List<EvidenceEntry> deskEntries() {
    return evidence.stream().filter(entry -> entry.kind() != EvidenceKind.ON_SITE).toList();
  }

  /// The entries that are judged on site.
  public List<EvidenceEntry> siteEntries() {
    return evidence.stream().filter(entry -> entry.kind() == EvidenceKind.ON_SITE).toList();
  }
}
