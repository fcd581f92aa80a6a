package ccso.platform.evidence;

import ccso.platform.basis.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Sends the content of a file. Whoever asks has opened the case for the actor; this does not.
///
/// Always as a download, never shown or run in the page's own origin: no type is guessed from the
/// content, and what a browser shows all the same has no rights.
@Component
public class EvidenceDownload {
  private static final String PLAIN =
      "!#$&+-.^_`|~"; // with letters and digits: attr-char of RFC 8187

  private final EvidenceFiles files;
  private final EvidenceStore store;
  private final EvidenceAccesses accesses;

  EvidenceDownload(EvidenceFiles files, EvidenceStore store, EvidenceAccesses accesses) {
    this.accesses = accesses;
    this.files = files;
    this.store = store;
  }

  /// Parts of the content can be asked for (RFC 9110 ranges). Absent: [NotFound].
  ///
  /// Who opened it stays on record (谁看过).
  ///
  /// @param citation A-2 for the current version, A-2v1 for that one
  public ResponseEntity<Resource> of(EvidenceReader reader, UUID caseId, String citation) {
    EvidenceFile file = find(caseId, citation);
    Resource content = content(caseId, file);
    accesses.append(caseId, file, reader, EvidenceAccesses.How.DOWNLOAD);
    return sent(content, file.mediaType(), file.size(), disposition(file));
  }

  /// A file of the tray: no evidence yet, so nothing is put on record.
  ResponseEntity<Resource> offered(TrayFile file) {
    return sent(
        store.open(file.address()), file.mediaType(), file.size(), disposition("tray", file));
  }

  private static String disposition(String plain, TrayFile file) {
    return "attachment; filename=\""
        + plain
        + "."
        + FileType.of(file.mediaType()).ending()
        + "\"; filename*=UTF-8''"
        + encoded(file.fileName());
  }

  private static ResponseEntity<Resource> sent(
      Resource content, String mediaType, long size, String disposition) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .contentLength(size)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(content);
  }

  /// The content to be shown in part on a page of ours, on record as well. Absent: [NotFound].
  public Resource preview(EvidenceReader reader, UUID caseId, String citation) {
    EvidenceFile file = find(caseId, citation);
    Resource content = content(caseId, file);
    accesses.append(caseId, file, reader, EvidenceAccesses.How.PREVIEW);
    return content;
  }

  private EvidenceFile find(UUID caseId, String citation) {
    return files.find(caseId, citation).orElseThrow(() -> new NotFound(citation));
  }

  private Resource content(UUID caseId, EvidenceFile file) {
    return store.open(
        files
            .findAddress(caseId, file.citation())
            .orElseThrow(() -> new NotFound(file.citation())));
  }

  /// RFC 6266: the label, with the version where there are several, for old programs, the true name
  /// for all others.
  static String disposition(EvidenceFile file) {
    String plain =
        (file.newest() == 1 ? file.label() : file.citation())
            + "."
            + FileType.of(file.mediaType()).ending();
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(file.fileName());
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (b > 0 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
