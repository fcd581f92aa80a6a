package ccso.platform.evidence;

import ccso.catalogue.Edition;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.standard.Editions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A file comes into a case whose package is handed in: a photograph of the team, or what the
/// applicant shows for a finding. The room that asks says who may and when, and holds the case's
/// row; the content is on the disk before its row, as always.
///
/// Refuses: [EvidenceRefusal.PhotoKind] for a photograph that is neither JPEG nor PNG, and what
/// [AttachEvidence] refuses of a file. What a camera wrote about the place is left out of a
/// photograph before it is kept.
@Component
public class KeepEvidence {
  /// Of a photograph: it is read into memory to be cleaned.
  private static final FileSize LARGEST_PHOTO = FileSize.ofMegabytes(30);

  private final EvidenceStore store;
  private final KeepContent keepContent;
  private final EvidenceFiles files;
  private final EvidenceVersions versions;
  private final LinkEvidence linkEvidence;
  private final Editions editions;
  private final AuditTrail trail;
  private final InstantSource clock;

  KeepEvidence(
      EvidenceStore store,
      KeepContent keepContent,
      EvidenceFiles files,
      EvidenceVersions versions,
      LinkEvidence linkEvidence,
      Editions editions,
      AuditTrail trail,
      InstantSource clock) {
    this.store = store;
    this.keepContent = keepContent;
    this.files = files;
    this.versions = versions;
    this.linkEvidence = linkEvidence;
    this.editions = editions;
    this.trail = trail;
    this.clock = clock;
  }

  /// What holds for the file.
  ///
  /// @param title empty for its name
  /// @param requirementKeys what it shows
  /// @param photo taken by the team on site
  public record Arrival(
      EvidenceKind kind, String title, Set<String> requirementKeys, boolean photo) {
    public Arrival {
      requirementKeys = Set.copyOf(requirementKeys);
    }
  }

  /// The very content that is there already is linked and not kept twice.
  @Transactional(propagation = Propagation.MANDATORY)
  public EvidenceFile keep(Actor.Person by, AssessmentCase file, Arrival arrival, SentFile sent) {
    FileName name = FileName.of(sent.name());
    FileSize largest = arrival.photo() ? LARGEST_PHOTO : AttachEvidence.LARGEST;
    try (InputStream content = sent.content().getInputStream();
        EvidenceStore.Arrived arrived = store.receive(content, name, largest)) {
      FileType type = FileTypes.of(arrived.file(), name);
      if (!arrival.photo()) {
        return record(by, file, arrival, name, arrived);
      }
      byte[] plain = plain(Files.readAllBytes(arrived.file()), type, name);
      try (EvidenceStore.Arrived clean =
          store.receive(new ByteArrayInputStream(plain), name, largest)) {
        return record(by, file, arrival, name, clean);
      }
    } catch (IOException e) {
      throw new Refused(new EvidenceRefusal.UploadCut(name.value()));
    }
  }

  private static byte[] plain(byte[] photo, FileType type, FileName name) {
    try {
      return switch (type) {
        case JPEG -> PlainPhoto.jpeg(photo);
        case PNG -> PlainPhoto.png(photo);
        default -> throw new Refused(new EvidenceRefusal.PhotoKind(name.value()));
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new Refused(new EvidenceRefusal.Damaged(name.value()));
    }
  }

  private EvidenceFile record(
      Actor.Person by,
      AssessmentCase file,
      Arrival arrival,
      FileName name,
      EvidenceStore.Arrived content)
      throws IOException {
    var there = files.findContent(file.id(), arrival.kind(), content.sha256());
    String label =
        there.isPresent()
            ? there.get().label()
            : add(by, file, arrival, keepContent.keep(file.id(), name, content)).toString();
    EvidenceFile kept = find(file, label);
    linkEvidence.link(by, file.id(), kept.id(), label, entries(file, arrival));
    return kept;
  }

  private EvidenceLabel add(
      Actor.Person by, AssessmentCase file, Arrival arrival, KeptContent content) {
    UUID id = UUID.randomUUID();
    EvidenceLabel label = files.nextLabel(file.id(), arrival.kind());
    String title = arrival.title().isEmpty() ? content.name().stem() : arrival.title();
    files.add(id, file.id(), label, title);
    versions.add(id, 1, content, Particulars.NONE, by.id(), clock.instant());
    trail.append(
        by,
        new EvidenceChanged.FileAttached(
            file.id(),
            arrival.kind(),
            label.toString(),
            content.sha256(),
            content.size(),
            content.type().mediaType()));
    return label;
  }

  private EvidenceFile find(AssessmentCase file, String label) {
    return files.find(file.id(), label).orElseThrow(() -> new NotFound(label));
  }

  /// Of each requirement the first entry of the file's kind; its first entry where it lists none of
  /// that kind.
  private Set<EvidenceEntries.Found> entries(AssessmentCase file, Arrival arrival) {
    Edition edition = editions.byDigest(file.editionDigest());
    Set<EvidenceEntries.Found> entries = new LinkedHashSet<>();
    for (String key : arrival.requirementKeys()) {
      Requirement requirement = edition.byKey(key).orElseThrow(() -> new NotFound(key));
      EvidenceEntry entry =
          requirement.evidence().stream()
              .filter(it -> it.kind() == arrival.kind())
              .findFirst()
              .orElse(requirement.evidence().getFirst());
      entries.add(new EvidenceEntries.Found(requirement, entry));
    }
    return entries;
  }
}
