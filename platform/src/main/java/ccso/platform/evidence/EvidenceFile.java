package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One file of a case (评判证据) at one of its versions. A version's content never changes; a new
/// version stands for later judging and leaves the old ones as they were.
///
/// @param id of the file, whatever its version
/// @param label A-2, as everybody names the file
/// @param version from 1
/// @param newest number of the version that stands now
/// @param mediaType found from the content, one of [FileType]
/// @param size bytes
/// @param sha256 of the content, 64 lower-case hex digits; shown only to those who may see the file
/// @param formedAfterApplication formed later than the day the application was handed in, which is
///   worth a quiet note: documents come from daily management, not from the review (domain note
///   0.5)
/// @param uploadedBy who brought this version in
public record EvidenceFile(
    UUID id,
    String label,
    int version,
    int newest,
    EvidenceKind kind,
    String title,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Particulars particulars,
    boolean formedAfterApplication,
    Validity validity,
    UUID uploadedBy,
    String uploaderName,
    Instant uploadedAt) {

  public @Nullable LocalDate formedOn() {
    return particulars.formedOn();
  }

  public FileType type() {
    return FileType.of(mediaType);
  }

  public FileSize fileSize() {
    return new FileSize(size);
  }

  /// Later versions do not stand in its place.
  public boolean current() {
    return version == newest;
  }

  /// Names this version and no other, in texts and in addresses: A-2v1. A label alone names the
  /// file, and in an address its current version.
  public String citation() {
    return label + "v" + version;
  }

  /// Enough of the digest to tell files apart by eye.
  public String shortSha256() {
    return sha256.substring(0, 12);
  }
}
