package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
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

  private static final Tika CONTENT = new Tika(MimeTypes.getDefaultMimeTypes());

  private FileTypes() {}

  /// Refuses [EvidenceRefusal.KindNotTaken], [EvidenceRefusal.Executable],
  /// [EvidenceRefusal.ContentUnlikeName], [EvidenceRefusal.Encrypted], [EvidenceRefusal.Damaged].
  static FileType of(Path content, FileName name) throws IOException {
    byte[] head = head(content);
    String found = CONTENT.detect(head);
    if (PROGRAMS.contains(found) || startsLikeScript(head)) {
      throw new Refused(new EvidenceRefusal.Executable(name.value()));
    }
    List<FileType> possible = possible(found, content, name);
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
  private static List<FileType> possible(String found, Path content, FileName name)
      throws IOException {
    return switch (found) {
      case "application/zip" -> new ZipContent(content, name).types();
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
      case "text/html" -> List.of();
      case String text when text.startsWith("text/") ->
          List.of(FileType.TXT, FileType.CSV, FileType.TSV);
      case String other -> FileType.find(other).stream().toList();
    };
  }

  private static boolean startsLikeScript(byte[] head) {
    return head.length > 1 && head[0] == '#' && head[1] == '!';
  }

  private static byte[] head(Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      return in.readNBytes(HEAD);
    }
  }
}
