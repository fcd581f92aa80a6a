package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that a partner offers (待采纳).
///
/// @param entry code of what it is meant to prove; empty for nothing in particular
/// @param adoptedAs label of the evidence it became; null while waiting and where it was declined
/// @param settledAt null while it waits
public record TrayFile(
    UUID id,
    UUID partner,
    String partnerName,
    EvidenceKind kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String address,
    String entry,
    Instant offeredAt,
    @Nullable String adoptedAs,
    @Nullable Instant settledAt) {

  public boolean waits() {
    return settledAt == null;
  }

  public FileSize fileSize() {
    return new FileSize(size);
  }
}
