package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What a zip is by the names in it: a document of an office suite, a program, or just an archive.
record ZipContent(Path content, FileName name) {
  private static final int END_RECORD = 22; // bytes, without comment; APPNOTE 4.3.16
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int END_SIGNATURE = 0x06054b50;

  /// The directory is held in memory while it is read; 8 MB are some 80,000 entries.
  private static final long LARGEST_DIRECTORY = 8L * 1024 * 1024;

  /// Refuses [EvidenceRefusal.Damaged], [EvidenceRefusal.Executable].
  List<FileType> types() throws IOException {
    Set<String> entries = entries();
    if (entries.contains("META-INF/MANIFEST.MF") || entries.contains("AndroidManifest.xml")) {
      throw new Refused(new EvidenceRefusal.Executable(name.value()));
    }
    if (entries.contains("OFD.xml")) {
      return List.of(FileType.OFD);
    }
    if (!entries.contains("[Content_Types].xml")) {
      return List.of(FileType.ZIP);
    }
    if (entries.contains("word/document.xml")) {
      return List.of(FileType.DOCX);
    }
    return entries.contains("xl/workbook.xml") || entries.contains("xl/workbook.bin")
        ? List.of(FileType.XLSX)
        : List.of();
  }

  /// Names outside ASCII come out wrong, which does not matter here and spares us guessing their
  /// encoding.
  private Set<String> entries() throws IOException {
    if (directorySize() > LARGEST_DIRECTORY) {
      throw new Refused(new EvidenceRefusal.Damaged(name.value()));
    }
    try (ZipFile zip = new ZipFile(content.toFile(), StandardCharsets.ISO_8859_1)) {
      return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    } catch (ZipException e) {
      throw new Refused(new EvidenceRefusal.Damaged(name.value()));
    }
  }

  private long directorySize() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
      long from = Math.max(0, file.length() - END_RECORD - LONGEST_COMMENT);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = bytes.length - END_RECORD; at >= 0; at--) {
        if (tail.getInt(at) == END_SIGNATURE) {
          return Integer.toUnsignedLong(tail.getInt(at + 12));
        }
      }
      throw new Refused(new EvidenceRefusal.Damaged(name.value()));
    }
  }
}
