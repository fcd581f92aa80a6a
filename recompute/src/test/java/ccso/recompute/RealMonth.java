package ccso.recompute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The month of real calls as plain text, for tests that cut, mix and break copies of it.
final class RealMonth {

  static final Path FILE = Path.of("data/anonymous-bank/anonymous_bank_1999_02.tsv.gz");

  private static final List<String> ALL = read();

  private RealMonth() {}

  static String header() {
    return ALL.getFirst();
  }

  /// 33,344 lines without their ends.
  static List<String> rows() {
    return ALL.subList(1, ALL.size());
  }

  /// The first calls of the month; none of them is a PHANTOM.
  static List<String> firstRows(int count) {
    return new ArrayList<>(rows().subList(0, count));
  }

  static Path write(Path file, List<String> rows, String lineEnd) throws IOException {
    StringBuilder text = new StringBuilder(header()).append(lineEnd);
    rows.forEach(row -> text.append(row).append(lineEnd));
    return Files.writeString(file, text);
  }

  static Path write(Path file, List<String> rows) throws IOException {
    return write(file, rows, "\r\n");
  }

  /// A column of a row, counted from 1.
  static String field(String row, int column) {
    return row.split("\t", -1)[column - 1];
  }

  /// A row with one column, counted from 1, replaced.
  static String with(String row, int column, String value) {
    String[] fields = row.split("\t", -1);
    fields[column - 1] = value;
    return String.join("\t", fields);
  }

  private static List<String> read() {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(FILE))) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
