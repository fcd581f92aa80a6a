package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One file of a case (评判证据); it never changes.
///
/// @param label A-2, as everybody names it
/// @param mediaType found from the content, one of [FileType]
/// @param size bytes
/// @param sha256 of the content, 64 lower-case hex digits; shown only to those who may see the file
/// @param formedOn 形成日期 as stated by the applicant
/// @param formedAfterApplication formed later than the day the application was handed in, which is
///   worth a quiet note: documents come from daily management, not from the review (domain note
///   0.5)
public record EvidenceFile(
    UUID id,
    String label,
    EvidenceKind kind,
    String title,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    @Nullable LocalDate formedOn,
    boolean formedAfterApplication,
    UUID uploadedBy,
    String uploaderName,
    Instant uploadedAt) {

  public FileType type() {
    return FileType.of(mediaType);
  }

  public FileSize fileSize() {
    return new FileSize(size);
  }

  /// Enough of the digest to tell files apart by eye.
  public String shortSha256() {
    return sha256.substring(0, 12);
  }
}
