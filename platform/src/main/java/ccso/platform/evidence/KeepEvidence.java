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
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
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
  private final CaseKeys keys;
  private final EvidenceFiles files;
  private final LinkEvidence linkEvidence;
  private final Editions editions;
  private final AuditTrail trail;
  private final InstantSource clock;

  KeepEvidence(
      EvidenceStore store,
      CaseKeys keys,
      EvidenceFiles files,
      LinkEvidence linkEvidence,
      Editions editions,
      AuditTrail trail,
      InstantSource clock) {
    this.store = store;
    this.keys = keys;
    this.files = files;
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
        return record(by, file, arrival, name.endingIn(type), type, arrived);
      }
      byte[] plain = plain(Files.readAllBytes(arrived.file()), type, name);
      try (EvidenceStore.Arrived clean =
          store.receive(new ByteArrayInputStream(plain), name, largest)) {
        return record(by, file, arrival, name.endingIn(type), type, clean);
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
      FileType type,
      EvidenceStore.Arrived content) {
    Optional<String> there = files.findLabel(file.id(), arrival.kind(), content.sha256());
    String label = there.orElseGet(() -> add(by, file, arrival, name, type, content).toString());
    EvidenceFile kept = find(file, label);
    linkEvidence.link(by, file.id(), kept.id(), label, entries(file, arrival));
    return kept;
  }

  private EvidenceLabel add(
      Actor.Person by,
      AssessmentCase file,
      Arrival arrival,
      FileName name,
      FileType type,
      EvidenceStore.Arrived content) {
    String address = store.keep(content, keys.keyOf(file.id()));
    EvidenceLabel label = files.nextLabel(file.id(), arrival.kind());
    Instant now = clock.instant();
    files.add(
        new EvidenceFiles.NewFile(
            UUID.randomUUID(),
            file.id(),
            label,
            arrival.title().isEmpty() ? name.stem() : arrival.title(),
            name.value(),
            type.mediaType(),
            content.size(),
            content.sha256(),
            address,
            null,
            by.id(),
            now));
    trail.append(
        by,
        new EvidenceChanged.FileAttached(
            file.id(),
            arrival.kind(),
            label.toString(),
            content.sha256(),
            content.size(),
            type.mediaType()));
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
