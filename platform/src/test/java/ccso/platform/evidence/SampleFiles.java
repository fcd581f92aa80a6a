package ccso.platform.evidence;

import ccso.platform.evidence.AttachEvidence.SentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;

/// The smallest contents that are of their kind: heads as the formats' own descriptions give them.
final class SampleFiles {
  private SampleFiles() {}

  static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  static byte[] docx() {
    return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
  }

  static byte[] xlsx() {
    return zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
  }

  static byte[] pptx() {
    return zip("[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml");
  }

  static byte[] ofd() {
    return zip("OFD.xml", "Doc_0/Document.xml");
  }

  static byte[] jar() {
    return zip("META-INF/MANIFEST.MF", "a/Main.class");
  }

  static byte[] apk() {
    return zip("AndroidManifest.xml", "classes.dex");
  }

  static byte[] zip(String... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(text("<x/>"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip() {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text("call_id,offered_at\n1,2026-01-01\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] png() {
    return hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
  }

  static byte[] jpeg() {
    return hex("ffd8ffe000104a46494600010100000100010000ffdb0043000806");
  }

  static byte[] gif() {
    return text("GIF89a\1\0\1\0\0\0\0;");
  }

  static byte[] bmp() {
    return hex("424d3a000000000000003600000028000000010000000100000001001800");
  }

  static byte[] tiff() {
    return hex("49492a000800000000000000");
  }

  static byte[] webp() {
    return join(text("RIFF"), hex("24000000"), text("WEBPVP8 "), hex("18000000"));
  }

  static byte[] iso(String brand) {
    return join(hex("00000018"), text("ftyp" + brand), hex("00000000"), text("isom" + brand));
  }

  static byte[] mp3() {
    return join(text("ID3"), hex("03000000000000"), hex("fffb9064"));
  }

  static byte[] wav() {
    return join(text("RIFF"), hex("24000000"), text("WAVEfmt "), hex("10000000"));
  }

  static byte[] aac() {
    return join(hex("fff15080021ffc"), new byte[600]);
  }

  static byte[] amr() {
    return join(text("#!AMR\n"), hex("3c48f5"));
  }

  static byte[] ogg() {
    return join(
        text("OggS"), hex("0002000000000000000000000000000000000000011e"), text("\1vorbis"));
  }

  static byte[] flac() {
    return join(text("fLaC"), hex("00000022"), new byte[34]);
  }

  static byte[] avi() {
    return join(text("RIFF"), hex("24000000"), text("AVI LIST"), new byte[16]);
  }

  static byte[] wmv() {
    return join(hex("3026b2758e66cf11a6d900aa0062ce6c"), new byte[64]);
  }

  static byte[] mkv() {
    return join(hex("1a45dfa3934282886d6174726f736b61"), new byte[64]);
  }

  static byte[] mpeg() {
    return join(hex("000001ba2100010001800001"), new byte[64]);
  }

  static byte[] csv(Charset charset) {
    return "日期,接起量,放弃量\n2026-01-01,1203,36\n2026-01-02,1177,41\n".getBytes(charset);
  }

  static byte[] windowsProgram() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    program[0x3c] = (byte) 0x80;
    System.arraycopy(text("PE\0\0"), 0, program, 0x80, 4);
    return program;
  }

  static byte[] linuxProgram() {
    return join(hex("7f454c460201010000000000000000000200"), new byte[64]);
  }

  static byte[] macProgram() {
    return join(hex("cffaedfe0700000103000000"), new byte[64]);
  }

  static byte[] javaClass() {
    return join(hex("cafebabe00000045"), new byte[64]);
  }

  /// A compound file whose directory holds these streams, in the sector named, reached through the
  /// further tables where the header's 109 do not reach so far; sectors of 512 bytes.
  static byte[] compound(int directorySector, List<String> streams) {
    int tables = directorySector / 128 + 1;
    int firstTable = directorySector + 1;
    int furtherTables = firstTable + tables;
    byte[] file = new byte[(furtherTables + 2) * 512];
    ByteBuffer out = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    out.put(hex("d0cf11e0a1b11ae1"));
    out.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
    out.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, tables);
    out.putInt(48, directorySector).putInt(56, 4096).putInt(60, -2);
    out.putInt(68, tables > 109 ? furtherTables : -2).putInt(72, tables > 109 ? 1 : 0);
    for (int i = 0; i < tables; i++) {
      int at = i < 109 ? 76 + i * 4 : (furtherTables + 1) * 512 + (i - 109) * 4;
      out.putInt(at, firstTable + i);
    }
    out.putInt((firstTable + directorySector / 128 + 1) * 512 + directorySector % 128 * 4, -2);
    for (int i = 0; i < streams.size(); i++) {
      byte[] name = streams.get(i).getBytes(StandardCharsets.UTF_16LE);
      int at = (directorySector + 1) * 512 + i * 128;
      out.put(at, name).putShort(at + 64, (short) (name.length + 2)).put(at + 66, (byte) 2);
    }
    return file;
  }

  static byte[] doc() {
    return compound(0, List.of("Root Entry", "1Table", "WordDocument"));
  }

  static byte[] xls() {
    return compound(0, List.of("Root Entry", "Workbook"));
  }

  /// A PDF under this name, unlike others by what it ends with.
  static SentFile pdf(String name, String end) {
    return sent(name, join(pdf(), text(end)));
  }

  static SentFile sent(String name, byte[] content) {
    return new SentFile(name, new ByteArrayResource(content));
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  static byte[] join(byte[]... parts) {
    var bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
