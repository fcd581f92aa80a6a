package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.recompute.indicator.Thresholds;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is not wholly there, or not of this layout, gives its reason and no figure at all.
class RefusedFileTest {

  @TempDir private Path folder;

  @Test
  void nothingIsThere() {
    Path path = folder.resolve("february.tsv");
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.NotThere(path.toString()));
  }

  @Test
  void aFolder() {
    assertThat(refusalOf(folder)).isEqualTo(new FileRefusal.IsAFolder(folder.toString()));
  }

  @Test
  void anEmptyFile() throws IOException {
    Path path = file("empty.tsv", new byte[0]);
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.Empty(path.toString()));
  }

  @Test
  void anEmptyFileInsideAGzip() throws IOException {
    Path path = file("empty.tsv.gz", gzip(new byte[0]));
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.Empty(path.toString()));
  }

  @Test
  void aTextNamedAsGzip() throws IOException {
    Path path = RealMonth.write(folder.resolve("february.tsv.gz"), RealMonth.firstRows(3));
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.NotGzip(path.toString()));
  }

  @Test
  void aGzipNotNamedSoIsReadAllTheSame() throws Exception {
    Path path = file("february.tsv", Files.readAllBytes(RealMonth.FILE));
    assertThat(Recomputation.of(path, Thresholds.USUAL).rows()).isEqualTo(33_344);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 1_000, 400_000, 874_496, 874_500, 874_504})
  void aGzipCutOffAnywhere(int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(RealMonth.FILE);
    Path path = file("cut.tsv.gz", Arrays.copyOf(whole, bytes));
    assertThat(refusalOf(path)).isInstanceOf(FileRefusal.TruncatedGzip.class);
  }

  @Test
  void aGzipCutOffSaysHowManyLinesCountForNothing() throws IOException {
    byte[] whole = Files.readAllBytes(RealMonth.FILE);
    Path path = file("cut.tsv.gz", Arrays.copyOf(whole, whole.length / 2));
    FileRefusal.TruncatedGzip cut = (FileRefusal.TruncatedGzip) refusalOf(path);
    assertThat(cut.lines()).isBetween(10_000L, 25_000L);
  }

  @Test
  void aGzipWithDamagedContent() throws IOException {
    byte[] damaged = Files.readAllBytes(RealMonth.FILE);
    for (int i = 400_000; i < 400_064; i++) {
      damaged[i] ^= 0x55;
    }
    Path path = file("damaged.tsv.gz", damaged);
    assertThat(refusalOf(path)).isInstanceOf(FileRefusal.BrokenGzip.class);
  }

  @Test
  void aGzipWithAWrongChecksum() throws IOException {
    byte[] damaged = Files.readAllBytes(RealMonth.FILE);
    damaged[damaged.length - 8] ^= 1;
    Path path = file("damaged.tsv.gz", damaged);
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.BrokenGzip(path.toString(), 33_345));
  }

  @Test
  void aGzipOfAnUnknownMethod() throws IOException {
    byte[] damaged = Files.readAllBytes(RealMonth.FILE);
    damaged[2] = 7;
    Path path = file("damaged.tsv.gz", damaged);
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.BrokenGzip(path.toString(), 0));
  }

  @Test
  void moreAfterTheGzipEitherASecondStreamOrRubbish() throws IOException {
    byte[] first = gzip(text("\n", RealMonth.firstRows(3)));
    byte[] second = gzip(RealMonth.rows().get(3).getBytes(StandardCharsets.UTF_8));
    byte[] rubbish = "PK, and what else may follow".getBytes(StandardCharsets.UTF_8);
    for (byte[] tail : List.of(second, rubbish)) {
      Path path = file("two.tsv.gz", joined(first, tail));
      assertThat(refusalOf(path)).isEqualTo(new FileRefusal.MoreThanOneGzip(path.toString()));
    }
  }

  @Test
  void anotherEncodingNamesItsLine() throws IOException {
    List<String> rows = RealMonth.firstRows(5);
    rows.set(2, RealMonth.with(rows.get(2), 17, "座席"));
    String text = RealMonth.header() + "\n" + String.join("\n", rows);
    Path path = file("gbk.tsv", text.getBytes(Charset.forName("GBK")));
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.NotUtf8(path.toString(), 4));
  }

  @Test
  void utf16() throws IOException {
    Path path = file("utf16.tsv", text("\n", RealMonth.firstRows(2), StandardCharsets.UTF_16));
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.NotUtf8(path.toString(), 1));
  }

  @Test
  void rowsWithoutTheirHeader() throws IOException {
    Path path = folder.resolve("bare.tsv");
    Files.write(path, RealMonth.firstRows(3));
    assertThat(refusalOf(path))
        .isEqualTo(new FileRefusal.WrongHeader(path.toString(), 1, "vru+line", "AA0101"));
  }

  @Test
  void aHeaderNamesTheColumnThatDiffers() throws IOException {
    String header = RealMonth.header();
    assertThat(refusalOfHeader(header.replace("q_exit", "q_end")))
        .isEqualTo(wrongHeader(11, "q_exit", "q_end"));
    assertThat(refusalOfHeader(header.replace("\tserver", "")))
        .isEqualTo(wrongHeader(17, "server", ""));
    assertThat(refusalOfHeader(header.replace("\tpriority", "")))
        .isEqualTo(wrongHeader(4, "priority", "type"));
    assertThat(refusalOfHeader(header + "\tqueue")).isEqualTo(wrongHeader(18, "", "queue"));
    assertThat(refusalOfHeader(header.replace('\t', ',')))
        .isInstanceOfSatisfying(
            FileRefusal.WrongHeader.class, wrong -> assertThat(wrong.column()).isEqualTo(1));
  }

  @Test
  void aHeaderIsShownShortAndWithoutControlCharacters() throws IOException {
    FileRefusal refusal = refusalOfHeader("\u001b[31m" + "x".repeat(500));
    assertThat(refusal.arguments().getLast().toString()).hasSizeLessThan(50).startsWith("?[31mx");
  }

  @Test
  void aHeaderAlone() throws IOException {
    Path path = RealMonth.write(folder.resolve("header.tsv"), List.of());
    assertThat(refusalOf(path)).isEqualTo(new FileRefusal.NoRows(path.toString()));
  }

  @Test
  void whereEveryLineIsRejectedThereIsNoFigure() throws Exception {
    Path path = RealMonth.write(folder.resolve("broken.tsv"), List.of("one", "two"));
    RecomputedFile file = Recomputation.of(path, Thresholds.USUAL);
    assertThat(file.rejected()).isEqualTo(2);
    assertThat(file.months()).isEmpty();
    assertThat(Figures.byMonth(file)).isEmpty();
  }

  private FileRefusal refusalOfHeader(String header) throws IOException {
    Path path = folder.resolve("header.tsv");
    Files.writeString(path, header + "\n" + RealMonth.rows().getFirst() + "\n");
    return refusalOf(path);
  }

  private FileRefusal wrongHeader(int column, String expected, String found) {
    return new FileRefusal.WrongHeader(
        folder.resolve("header.tsv").toString(), column, expected, found);
  }

  private static FileRefusal refusalOf(Path path) {
    FileRefused refused =
        catchThrowableOfType(FileRefused.class, () -> Recomputation.of(path, Thresholds.USUAL));
    assertThat(refused).as("refused: %s", path).isNotNull();
    return refused.refusal();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] text(String lineEnd, List<String> rows) {
    return text(lineEnd, rows, StandardCharsets.UTF_8);
  }

  private static byte[] text(String lineEnd, List<String> rows, Charset charset) {
    return (RealMonth.header() + lineEnd + String.join(lineEnd, rows) + lineEnd).getBytes(charset);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
