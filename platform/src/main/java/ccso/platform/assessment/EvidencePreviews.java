package ccso.platform.assessment;

import ccso.platform.assessment.EvidencePreview.Kind;
import ccso.platform.evidence.EvidenceDownload;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// Makes previews of what can be read line by line; everything else is left to the browser
/// (pictures, PDF) or to the download. No upload is parsed here beyond splitting text at line ends
/// and separators.
@Component
class EvidencePreviews {
  private static final int READ = 32 * 1024; // bytes
  private static final int ROWS = 24;
  private static final int CELLS = 12;
  private static final int CELL_LENGTH = 80; // characters

  private final EvidenceDownload download;

  EvidencePreviews(EvidenceDownload download) {
    this.download = download;
  }

  EvidencePreview of(TeamCase opened, EvidenceFile file) {
    String type = file.mediaType();
    if (type.startsWith("image/")) {
      return new EvidencePreview(Kind.PICTURE, List.of(), false);
    }
    if (type.equals("application/pdf")) {
      return new EvidencePreview(Kind.PAGES, List.of(), false);
    }
    return type.startsWith("text/") ? text(opened, file) : EvidencePreview.NONE;
  }

  private EvidencePreview text(TeamCase opened, EvidenceFile file) {
    Resource content =
        download.preview(EvidenceReader.team(opened.member()), opened.id(), file.citation());
    String beginning;
    try (InputStream in = content.getInputStream()) {
      beginning = decoded(in.readNBytes(READ));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines = beginning.lines().toList();
    String separator = lines.isEmpty() ? "" : separator(lines.getFirst());
    List<List<String>> rows =
        lines.stream().limit(ROWS).map(line -> cells(line, separator)).toList();
    boolean more = lines.size() > ROWS || file.size() > READ;
    return new EvidencePreview(separator.isEmpty() ? Kind.TEXT : Kind.TABLE, rows, more);
  }

  private static String separator(String header) {
    return header.contains("\t") ? "\t" : header.contains(",") ? "," : "";
  }

  private static List<String> cells(String line, String separator) {
    if (separator.isEmpty()) {
      return List.of(line);
    }
    return Arrays.stream(line.split(separator, CELLS + 1))
        .limit(CELLS)
        .map(cell -> cell.length() > CELL_LENGTH ? cell.substring(0, CELL_LENGTH) + "…" : cell)
        .toList();
  }

  /// UTF-8, or GB 18030 where it is not; a character cut at the end of what was read is dropped.
  private static String decoded(byte[] bytes) {
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      Optional<String> text = utf8(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
      if (text.isPresent()) {
        return text.get();
      }
    }
    return new String(bytes, Charset.forName("GB18030"));
  }

  private static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
