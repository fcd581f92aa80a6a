package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/// Decides what a file is from its content. The name is only asked to agree, and to choose where
/// contents are alike: a comma in a text makes no table.
final class FileTypes {
  private static final int HEAD = 64 * 1024; // bytes; as much as the detector wants at most

  /// Programs of any system, by the detector's names.
  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/vnd.microsoft.portable-executable",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-elf",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/java-vm",
          "application/x-dex",
          "application/x-ms-shortcut",
          "application/x-ms-installer",
          "application/x-sh",
          "application/x-bat");

  private static final List<FileType> TEXTS = List.of(FileType.TXT, FileType.CSV, FileType.TSV);
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Tika CONTENT = new Tika(MimeTypes.getDefaultMimeTypes());

  private FileTypes() {}

  /// Refuses [EvidenceRefusal.KindNotTaken], [EvidenceRefusal.Executable],
  /// [EvidenceRefusal.ContentUnlikeName], [EvidenceRefusal.Encrypted], [EvidenceRefusal.Damaged].
  static FileType of(Path content, FileName name) throws IOException {
    byte[] head = head(content);
    String found = MediaType.parse(CONTENT.detect(head)).getBaseType().toString();
    if (PROGRAMS.contains(found) || startsLikeScript(head)) {
      throw new Refused(new EvidenceRefusal.Executable(name.value()));
    }
    List<FileType> possible = possible(found, head, content, name);
    Optional<String> ending = name.ending();
    if (possible.isEmpty() || (ending.isPresent() && !FileType.anyEndsIn(ending.get()))) {
      throw new Refused(new EvidenceRefusal.KindNotTaken(name.value(), ending.orElse("")));
    }
    if (ending.isEmpty()) {
      return possible.getFirst();
    }
    return possible.stream()
        .filter(type -> type.endsIn(ending.get()))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                new EvidenceRefusal.ContentUnlikeName(
                    name.value(), ending.get(), possible.getFirst().ending())));
  }

  /// Types the content can be, the likeliest first; none where it is of no kind that is taken.
  private static List<FileType> possible(String found, byte[] head, Path content, FileName name)
      throws IOException {
    return switch (found) {
      case "application/zip", "application/x-tika-ooxml" -> new ZipContent(content, name).types();
      case "application/x-tika-msoffice" -> new CompoundFile(content, name).types();
      case "video/mp4", "audio/mp4", "application/mp4", "video/x-m4v", "video/quicktime" ->
          List.of(FileType.MP4, FileType.M4A, FileType.MOV);
      case "audio/x-flac" -> List.of(FileType.FLAC);
      case "audio/x-aac" -> List.of(FileType.AAC);
      case "audio/vorbis", "audio/opus", "audio/x-oggflac", "application/ogg", "audio/speex" ->
          List.of(FileType.OGG);
      case "video/x-ms-asf", "audio/x-ms-wma" -> List.of(FileType.WMV);
      case "application/x-matroska", "video/webm", "audio/x-matroska" -> List.of(FileType.MKV);
      case "image/heif", "image/heic-sequence", "image/heif-sequence" -> List.of(FileType.HEIC);
      case "application/octet-stream" -> unknown(head);
      case "text/html" -> List.of();
      case String text when text.startsWith("text/") -> TEXTS;
      case String other -> FileType.find(other).stream().toList();
    };
  }

  /// What the detector has no mark for: Chinese text in the encoding of GB 18030, and sound in ADTS
  /// frames.
  private static List<FileType> unknown(byte[] head) {
    if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xF6) == 0xF0) {
      return List.of(FileType.AAC); // ISO/IEC 13818-7: twelve bits of one, then layer 0
    }
    return isChineseText(head) ? TEXTS : List.of();
  }

  /// A character may be cut off at the end of the head; nothing else may be wrong, and nothing may
  /// be there that no text has.
  private static boolean isChineseText(byte[] head) {
    CharBuffer text = CharBuffer.allocate(head.length);
    var result = GB18030.newDecoder().decode(ByteBuffer.wrap(head), text, head.length < HEAD);
    return result.isUnderflow()
        && text.flip()
            .chars()
            .noneMatch(c -> Character.isISOControl(c) && "\t\r\n\f".indexOf(c) < 0);
  }

  private static boolean startsLikeScript(byte[] head) {
    return new String(head, 0, Math.min(head.length, 40), StandardCharsets.ISO_8859_1)
        .matches("(?s)#! ?/.*");
  }

  private static byte[] head(Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      return in.readNBytes(HEAD);
    }
  }
}
