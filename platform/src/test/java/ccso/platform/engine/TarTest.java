package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {

  private Path folder;

  /// A folder of its own inside a temporary one, so that what breaks out is found beside it and
  /// nothing else is.
  @BeforeEach
  void makeTheFolder(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("unpacked"));
  }

  @Test
  void filesFoldersAndLinksComeOutAsTheyWere_programsExecutable() throws IOException {
    unpack(
        entry("bin/", '5', 0755, "", ""),
        entry("bin/postgres", '0', 0755, "", "x".repeat(513)),
        entry("lib/libpq.so", '2', 0777, "libpq.so.5", ""),
        entry("lib/libpq.so.5", '0', 0644, "", "y"));
    assertThat(folder.resolve("bin/postgres")).isExecutable().hasSize(513);
    assertThat(folder.resolve("lib/libpq.so")).isSymbolicLink().hasContent("y");
    assertThat(Files.isExecutable(folder.resolve("lib/libpq.so.5"))).isFalse();
  }

  @Test
  void anEntryOutsideTheFolderIsRefused() {
    assertThatIOException().isThrownBy(() -> unpack(entry("../out", '0', 0644, "", "x")));
    assertThatIOException().isThrownBy(() -> unpack(entry("in", '2', 0777, "../../out", "")));
    assertThat(folder.resolveSibling("out")).doesNotExist();
  }

  @Test
  void aDeviceIsRefused() {
    assertThatIOException().isThrownBy(() -> unpack(entry("null", '3', 0644, "", "")));
  }

  @Test
  void anArchiveThatEndsInsideAFileIsRefused() throws IOException {
    byte[] whole = entry("file", '0', 0644, "", "x".repeat(600));
    assertThatIOException()
        .isThrownBy(() -> Tar.unpack(new ByteArrayInputStream(Arrays.copyOf(whole, 700)), folder))
        .isInstanceOf(EOFException.class);
  }

  private void unpack(byte[]... entries) throws IOException {
    var archive = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      archive.write(entry);
    }
    archive.write(new byte[1024]);
    Tar.unpack(new ByteArrayInputStream(archive.toByteArray()), folder);
  }

  /// A ustar header block and the padded content.
  private static byte[] entry(String name, char type, int mode, String link, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    var block = new byte[512 + (bytes.length + 511) / 512 * 512];
    put(block, 0, name);
    put(block, 100, String.format("%07o", mode));
    put(block, 124, String.format("%011o", bytes.length));
    block[156] = (byte) type;
    put(block, 157, link);
    System.arraycopy(bytes, 0, block, 512, bytes.length);
    return block;
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }
}
