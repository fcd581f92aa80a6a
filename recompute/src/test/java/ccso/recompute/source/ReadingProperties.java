package ccso.recompute.source;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.SiteClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/// Whatever is written is what is read.
class ReadingProperties {

  private static final DateTimeFormatter USUAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/M/d H:mm:ss");
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  @Property(tries = 300)
  void everyWayOfWritingAnInstantGivesTheSameInstant(
      @ForAll @LongRange(min = 946_684_800, max = 4_102_358_399L) long second) throws Exception {
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    SiteClock clock = new SiteClock(shanghai);
    LocalDateTime wall = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), shanghai);
    long micros = second * 1_000_000;
    assertThat(InstantForm.WALL_CLOCK.micros(USUAL.format(wall), clock)).isEqualTo(micros);
    assertThat(InstantForm.WALL_CLOCK.micros(SLASHES.format(wall), clock)).isEqualTo(micros);
    assertThat(InstantForm.DIGITS.micros(DIGITS.format(wall), clock)).isEqualTo(micros);
    assertThat(InstantForm.WITH_OFFSET.micros(Instant.ofEpochSecond(second).toString(), clock))
        .isEqualTo(micros);
    assertThat(InstantForm.EPOCH_SECONDS.micros(Long.toString(second), clock)).isEqualTo(micros);
    assertThat(InstantForm.EPOCH_MILLIS.micros(Long.toString(second * 1_000), clock))
        .isEqualTo(micros);
  }

  @Property(tries = 200)
  void theClockOfAnyZoneIsThatOfTheJdk(
      @ForAll @LongRange(min = 946_684_800, max = 4_102_444_799L) long second,
      @ForAll @IntRange(min = 0, max = 3) int which)
      throws Exception {
    ZoneId zone =
        ZoneId.of(List.of("Europe/Berlin", "America/New_York", "Asia/Shanghai", "UTC").get(which));
    LocalDateTime wall = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
    SiteClock clock = new SiteClock(zone);
    long expected = wall.atZone(zone).toEpochSecond() * 1_000_000;
    for (int again = 0; again < 2; again++) {
      assertThat(clock.toUtcMicros(wall.toEpochSecond(ZoneOffset.UTC), 0)).isEqualTo(expected);
    }
  }

  @Property(tries = 60)
  void quotedCellsAreReadAsTheyWereWritten(
      @ForAll @Size(min = 1, max = 20) List<@Size(3) List<@StringLength(max = 12) String>> rows)
      throws Exception {
    Path file = Files.createTempFile("quoted", ".csv");
    try {
      List<List<String>> clean = new ArrayList<>();
      StringBuilder text = new StringBuilder("a,b,c\n");
      for (List<String> row : rows) {
        List<String> cells = row.stream().map(ReadingProperties::readable).toList();
        clean.add(cells);
        text.append(
                String.join(
                    ",", cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList()))
            .append('\n');
      }
      Files.writeString(file, text);
      List<List<String>> read = new ArrayList<>();
      try (HandedInFile opened = HandedInFile.open(file)) {
        SeparatedText cells = new SeparatedText(opened);
        assertThat(cells.next()).isNotNull();
        for (Cells.Row row = cells.next(); row != null; row = cells.next()) {
          read.add(List.of(row.cells()));
        }
      }
      assertThat(read).isEqualTo(clean);
    } finally {
      Files.delete(file);
    }
  }

  /// Half characters cannot be written, and a line's end is its end.
  private static String readable(String text) {
    return text.codePoints()
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != '\r' && c != 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
