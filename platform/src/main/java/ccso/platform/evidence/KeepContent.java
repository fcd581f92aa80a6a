package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import ccso.platform.evidence.AttachEvidence.SentFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The way of every content into the store: name, size, one pass over the stream, what it is by its
/// content, a place of its own on the disk. Outside any transaction: a slow sender holds no
/// connection.
///
/// Refuses: [EvidenceRefusal.NameUnusable], [EvidenceRefusal.Empty], [EvidenceRefusal.TooLarge],
/// [EvidenceRefusal.KindNotTaken], [EvidenceRefusal.Executable],
/// [EvidenceRefusal.ContentUnlikeName], [EvidenceRefusal.Encrypted], [EvidenceRefusal.Damaged],
/// [EvidenceRefusal.UploadCut], [EvidenceRefusal.StoreNotWritable].
@Component
class KeepContent {
  private final EvidenceStore store;
  private final CaseKeys keys;

  KeepContent(EvidenceStore store, CaseKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  KeptContent keep(UUID caseId, SentFile sent) {
    FileName name = FileName.of(sent.name());
    FileSize largest = AttachEvidence.LARGEST;
    if (sent.announced().bytes() > largest.bytes()) {
      throw new Refused(new EvidenceRefusal.TooLarge(name.value(), sent.announced(), largest));
    }
    try (InputStream content = sent.content().getInputStream();
        EvidenceStore.Arrived arrived = store.receive(content, name, largest)) {
      return keep(caseId, name, arrived);
    } catch (IOException e) {
      throw new Refused(new EvidenceRefusal.UploadCut(name.value()));
    }
  }

  KeptContent keep(UUID caseId, FileName name, EvidenceStore.Arrived arrived) throws IOException {
    FileType type = FileTypes.of(arrived.file(), name);
    String address = store.keep(arrived, keys.keyOf(caseId));
    return new KeptContent(name.endingIn(type), type, arrived.size(), arrived.sha256(), address);
  }
}
