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

  EvidenceDownload(EvidenceFiles files, EvidenceStore store) {
    this.files = files;
    this.store = store;
  }

  /// Parts of the content can be asked for (RFC 9110 ranges). Absent: [NotFound].
  public ResponseEntity<Resource> of(UUID caseId, String label) {
    EvidenceFile file = files.find(caseId, label).orElseThrow(() -> new NotFound(label));
    Resource content =
        store.open(files.findAddress(caseId, label).orElseThrow(() -> new NotFound(label)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(content);
  }

  /// RFC 6266: the label for old programs, the true name for all others.
  static String disposition(EvidenceFile file) {
    String plain = file.label() + "." + FileType.of(file.mediaType()).ending();
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
