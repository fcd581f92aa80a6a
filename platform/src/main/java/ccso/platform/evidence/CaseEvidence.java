package ccso.platform.evidence;

import ccso.platform.casefile.CasePart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// All evidence of one case at one moment: files in all their versions, what each is linked to,
/// references to material on site. Where nothing else is said, a file is meant at its current
/// version.
public final class CaseEvidence {

  /// Nothing there.
  public static final CaseEvidence NONE = new CaseEvidence(List.of(), List.of(), List.of());

  /// A file serves an entry.
  record Link(RequirementEntry entry, UUID file) {}

  private final List<EvidenceFile> all;
  private final List<EvidenceFile> files;
  private final Map<UUID, List<EvidenceFile>> versions = new LinkedHashMap<>();
  private final Map<String, Set<EvidenceFile>> byRequirement = new LinkedHashMap<>();
  private final Map<RequirementEntry, Set<EvidenceFile>> byEntry = new LinkedHashMap<>();
  private final Map<UUID, Set<RequirementEntry>> served = new LinkedHashMap<>();
  private final Map<RequirementEntry, OnSiteReference> references = new LinkedHashMap<>();

  /// @param all versions of all files, those of a file oldest first
  CaseEvidence(List<EvidenceFile> all, List<Link> links, List<OnSiteReference> references) {
    this.all = List.copyOf(all);
    this.files = all.stream().filter(EvidenceFile::current).toList();
    all.forEach(it -> versions.computeIfAbsent(it.id(), _ -> new ArrayList<>()).add(it));
    Map<UUID, EvidenceFile> byId = new LinkedHashMap<>();
    this.files.forEach(file -> byId.put(file.id(), file));
    for (Link link : links) {
      EvidenceFile file = byId.get(link.file());
      if (file != null) { // else attached between the two statements
        put(byRequirement, link.entry().requirementKey(), file);
        put(byEntry, link.entry(), file);
        put(served, file.id(), link.entry());
      }
    }
    references.forEach(reference -> this.references.put(reference.entry(), reference));
  }

  /// What somebody sees whose right is limited to a part: links and references of the part, and the
  /// files that serve it or that the person uploaded.
  CaseEvidence seenBy(UUID person, CasePart part) {
    List<Link> seen = new ArrayList<>();
    served.forEach((file, entries) ->
        entries.stream()
            .filter(entry -> part.coversKey(entry.requirementKey()))
            .forEach(entry -> seen.add(new Link(entry, file))));
    Set<UUID> serving = seen.stream().map(Link::file).collect(Collectors.toSet());
    return new CaseEvidence(
        all.stream().filter(it -> serving.contains(it.id()) || broughtIn(it.id(), person)).toList(),
        seen,
        references.values().stream()
            .filter(reference -> part.coversKey(reference.entry().requirementKey()))
            .toList());
  }

  private boolean broughtIn(UUID file, UUID person) {
    return versions.getOrDefault(file, List.of()).stream()
        .anyMatch(it -> it.uploadedBy().equals(person));
  }

  private static <K, V> void put(Map<K, Set<V>> map, K key, V value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  /// In the order of their labels.
  public List<EvidenceFile> files() {
    return files;
  }

  /// @param citation A-2 for the current version, A-2v1 for that one
  public Optional<EvidenceFile> find(String citation) {
    return FileCitation.parse(citation).flatMap(it -> all.stream().filter(it::names).findFirst());
  }

  /// Oldest first.
  public List<EvidenceFile> versions(EvidenceFile file) {
    return List.copyOf(versions.getOrDefault(file.id(), List.of()));
  }

  /// The version of the file that somebody had before him at a moment; of one that came later its
  /// first.
  private EvidenceFile at(EvidenceFile file, Instant moment) {
    List<EvidenceFile> own = versions(file);
    return own.stream()
        .filter(it -> !it.uploadedAt().isAfter(moment))
        .reduce((_, later) -> later)
        .orElse(own.getFirst());
  }

  /// The files of any of the requirement's entries, each once, in the order of their labels.
  public List<EvidenceFile> filesFor(String requirementKey) {
    return List.copyOf(byRequirement.getOrDefault(requirementKey, Set.of()));
  }

  /// The same files at the versions that stood at a moment: what a determination made then rests
  /// on, however often they were replaced since.
  public List<EvidenceFile> filesFor(String requirementKey, Instant moment) {
    return filesFor(requirementKey).stream().map(it -> at(it, moment)).toList();
  }

  /// @param entry from 1
  public List<EvidenceFile> filesFor(String requirementKey, int entry) {
    return List.copyOf(byEntry.getOrDefault(new RequirementEntry(requirementKey, entry), Set.of()));
  }

  /// @param entry from 1
  public Optional<OnSiteReference> reference(String requirementKey, int entry) {
    return Optional.ofNullable(references.get(new RequirementEntry(requirementKey, entry)));
  }

  /// At least one file, or a stated place on site (decision 8).
  ///
  /// @param entry from 1
  public boolean covered(String requirementKey, int entry) {
    RequirementEntry asked = new RequirementEntry(requirementKey, entry);
    return byEntry.containsKey(asked) || references.containsKey(asked);
  }

  /// What a file proves, in the order of requirement keys.
  public List<RequirementEntry> servedBy(EvidenceFile file) {
    return List.copyOf(served.getOrDefault(file.id(), Set.<RequirementEntry>of()));
  }

  public Collection<OnSiteReference> references() {
    return List.copyOf(references.values());
  }
}
