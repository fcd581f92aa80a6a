package ccso.platform.evidence;

import ccso.platform.casefile.CasePart;
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

/// All evidence of one case at one moment: files, what each is linked to, references to material on
/// site.
public final class CaseEvidence {

  /// A file serves an entry.
  record Link(RequirementEntry entry, UUID file) {}

  private final List<EvidenceFile> files;
  private final Map<String, Set<EvidenceFile>> byRequirement = new LinkedHashMap<>();
  private final Map<RequirementEntry, Set<EvidenceFile>> byEntry = new LinkedHashMap<>();
  private final Map<UUID, Set<RequirementEntry>> served = new LinkedHashMap<>();
  private final Map<RequirementEntry, OnSiteReference> references = new LinkedHashMap<>();

  CaseEvidence(List<EvidenceFile> files, List<Link> links, List<OnSiteReference> references) {
    this.files = List.copyOf(files);
    Map<UUID, EvidenceFile> byId = new LinkedHashMap<>();
    files.forEach(file -> byId.put(file.id(), file));
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
        files.stream()
            .filter(file -> serving.contains(file.id()) || file.uploadedBy().equals(person))
            .toList(),
        seen,
        references.values().stream()
            .filter(reference -> part.coversKey(reference.entry().requirementKey()))
            .toList());
  }

  private static <K, V> void put(Map<K, Set<V>> map, K key, V value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  /// In the order of their labels.
  public List<EvidenceFile> files() {
    return files;
  }

  public Optional<EvidenceFile> find(String label) {
    return files.stream().filter(file -> file.label().equals(label)).findFirst();
  }

  /// The files of any of the requirement's entries, each once, in the order of their labels.
  public List<EvidenceFile> filesFor(String requirementKey) {
    return List.copyOf(byRequirement.getOrDefault(requirementKey, Set.of()));
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
