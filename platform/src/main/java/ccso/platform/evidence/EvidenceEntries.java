package ccso.platform.evidence;

import ccso.catalogue.Edition;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.judging.CentreProfile;
import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CasePart;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entries of an edition that files can prove, as far as somebody's part of the case reaches.
public record EvidenceEntries(CasePart part) {

  /// Everything.
  public EvidenceEntries(Edition edition) {
    this(new CasePart(Part.WHOLE, edition));
  }

  private Edition edition() {
    return part.edition();
  }

  /// A number of two or more parts, neither part of a longer one nor of a word (`v1.2.3` is a
  /// version).
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?<![0-9]\\.)[1-9][0-9]{0,3}(?:\\.[1-9][0-9]{0,3}){1,7}(?![0-9A-Za-z]|\\.[0-9])");

  /// An entry with the requirement it belongs to.
  public record Found(Requirement requirement, EvidenceEntry entry) {
    public RequirementEntry ref() {
      return new RequirementEntry(requirement.key(), entry.index());
    }
  }

  Optional<Found> find(RequirementEntry asked) {
    return edition()
        .byKey(asked.requirementKey())
        .flatMap(requirement ->
            requirement.evidence().stream()
                .filter(entry -> entry.index() == asked.entry())
                .findFirst()
                .map(entry -> new Found(requirement, entry)));
  }

  /// An entry that is proved by a file or at a stated place, not by what the team finds out on
  /// site.
  ///
  /// Refuses: [EvidenceRefusal.NoSuchEntry], [ccso.platform.casefile.CaseRefusal.OutsidePart].
  Found toProve(RequirementEntry asked) {
    Found found =
        find(asked)
            .filter(it -> it.entry().kind() != EvidenceKind.ON_SITE)
            .orElseThrow(() -> new Refused(new EvidenceRefusal.NoSuchEntry()));
    part.require(found.requirement());
    return found;
  }

  /// An entry that the file can prove: one of its own kind.
  ///
  /// Refuses: [EvidenceRefusal.NoSuchEntry], [EvidenceRefusal.EntryOfOtherKind],
  /// [ccso.platform.casefile.CaseRefusal.OutsidePart].
  Found toProveBy(String label, EvidenceKind kind, RequirementEntry asked) {
    Found found = toProve(asked);
    if (found.entry().kind() != kind) {
      throw new Refused(
          new EvidenceRefusal.EntryOfOtherKind(label, found.requirement().no().value()));
    }
    return found;
  }

  /// All entries of the kind that the requirements named in a file's name ask for: `5.5.2_月报.pdf`
  /// names 5.5.2. What lies outside the part is left out: a name is a hint, not an order.
  List<Found> namedIn(FileName name, EvidenceKind kind) {
    if (kind == EvidenceKind.ON_SITE) {
      return List.of();
    }
    Set<Found> named = new LinkedHashSet<>();
    Matcher numbers = NUMBER.matcher(Normalizer.normalize(name.stem(), Normalizer.Form.NFKC));
    while (numbers.find()) {
      edition()
          .requirement(new RequirementNo(numbers.group()))
          .filter(part::covers)
          .ifPresent(requirement -> named.addAll(ofKind(requirement, kind)));
    }
    return List.copyOf(named);
  }

  static List<Found> ofKind(Requirement requirement, EvidenceKind kind) {
    List<Found> found = new ArrayList<>();
    for (EvidenceEntry entry : requirement.evidence()) {
      if (entry.kind() == kind) {
        found.add(new Found(requirement, entry));
      }
    }
    return found;
  }

  /// The entries of the kind that apply to the centre, in the order of the guide.
  static List<Found> of(List<Requirement> requirements, EvidenceKind kind, CentreProfile centre) {
    return requirements.stream()
        .filter(requirement -> requirement.appliesTo().appliesTo(centre))
        .flatMap(requirement -> ofKind(requirement, kind).stream())
        .toList();
  }
}
