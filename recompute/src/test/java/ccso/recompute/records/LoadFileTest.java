package ccso.recompute.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.recompute.source.MappedRecords;
import ccso.recompute.source.Mapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is in the store whole or not at all.
class LoadFileTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final MappedRecords LAYOUT =
      new MappedRecords(
          Mapping.of("ccso-mapping 1\ntable\tcalls\ncolumn\tcall_id\tid\ncolumn\tstart_ts\tat\n"));

  @TempDir private Path folder;

  private RecordStore store() throws IOException {
    return RecordStore.in(folder.resolve("store"));
  }

  @Test
  void aCancelledLoadingLeavesTheStoreAsItWas() throws Exception {
    Path first = calls("first.csv", 0, 100);
    new LoadFile(store()).load(first, LAYOUT, ZONE, Loading.UNWATCHED);
    Path second = calls("second.csv", 100, 30_000);
    Loading impatient =
        new Loading() {
          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> new LoadFile(store()).load(second, LAYOUT, ZONE, impatient))
        .isInstanceOf(CancellationException.class);
    assertOnlyTheFirst();
    assertThat(new LoadFile(store()).load(second, LAYOUT, ZONE, Loading.UNWATCHED).fileId())
        .isEqualTo(2);
  }

  @Test
  void aFileCutOffInItsMiddleLeavesTheStoreAsItWas() throws Exception {
    new LoadFile(store()).load(calls("first.csv", 0, 100), LAYOUT, ZONE, Loading.UNWATCHED);
    Path whole = folder.resolve("whole.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write(Files.readAllBytes(calls("second.csv", 100, 30_000)));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> new LoadFile(store()).load(cut, LAYOUT, ZONE, Loading.UNWATCHED))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(FileRefusal.TruncatedGzip.class));
    assertOnlyTheFirst();
  }

  @Test
  void aDiskWithoutRoomIsToldBeforeAnythingIsWritten() throws Exception {
    Path file = calls("first.csv", 0, 100);
    assertThatThrownBy(
            () -> new LoadFile(store(), _ -> 1_000).load(file, LAYOUT, ZONE, Loading.UNWATCHED))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(FileRefusal.NoRoom.class));
    assertThat(store().files()).isEmpty();
  }

  @Test
  void aWatcherIsToldBytesAndRowsUpToTheEnd() throws Exception {
    Path file = calls("first.csv", 0, 25_000);
    long[] last = new long[3];
    Loading watcher =
        new Loading() {
          @Override
          public void at(long bytes, long total, long rows) {
            assertThat(bytes).isBetween(last[0], total);
            last[0] = bytes;
            last[1] = total;
            last[2] = rows;
          }
        };
    new LoadFile(store()).load(file, LAYOUT, ZONE, watcher);
    assertThat(last).containsExactly(Files.size(file), Files.size(file), 25_000);
  }

  @Test
  void whatIsTakenOutIsGoneAndWhatStaysIsStillThere() throws Exception {
    LoadedFile first =
        new LoadFile(store()).load(calls("a.csv", 0, 10), LAYOUT, ZONE, Loading.UNWATCHED);
    new LoadFile(store()).load(calls("b.csv", 10, 20), LAYOUT, ZONE, Loading.UNWATCHED);
    store().remove(first);
    assertThat(store().files()).extracting(LoadedFile::name).containsExactly("b.csv");
    try (Records records = store().open()) {
      assertThat(records.count("SELECT count(*) FROM calls")).isEqualTo(20);
    }
  }

  @Test
  void everyCanonicalTableHasAClockAndWordsInBothLanguages() {
    assertThat(CanonicalTable.all())
        .hasSize(15)
        .allSatisfy(table -> {
          assertThat(table.clock()).isNotNegative();
          assertThat(table.columns())
              .allSatisfy(column -> {
                assertThat(column.nameZh()).isNotBlank();
                assertThat(column.nameEn()).isNotBlank();
                assertThat(column.codes().isEmpty())
                    .isEqualTo(column.kind() != CanonicalColumn.Kind.CODE);
              });
        });
  }

  private void assertOnlyTheFirst() throws Exception {
    assertThat(store().files()).extracting(LoadedFile::name).containsExactly("first.csv");
    try (Stream<Path> left = Files.list(store().folder())) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".loading"));
    }
    try (Records records = store().open()) {
      assertThat(records.count("SELECT count(*) FROM calls")).isEqualTo(100);
    }
  }

  private Path calls(String name, int from, int count) throws IOException {
    StringBuilder text = new StringBuilder("id,at\n");
    for (int i = from; i < from + count; i++) {
      text.append('C')
          .append(i)
          .append(",2026-01-05 09:%02d:%02d\n".formatted(i / 60 % 60, i % 60));
    }
    return Files.writeString(folder.resolve(name), text);
  }
}
