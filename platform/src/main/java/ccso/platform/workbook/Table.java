package ccso.platform.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list in the form in which it goes out and comes back.
///
/// @param code which list it is; a workbook of another one is refused
/// @param subject of what, a case number: a workbook of another one is refused
public record Table(String code, String subject, List<Column> columns, List<Line> lines) {
  private static final int HASH_DIGITS = 16;
  private static final String BETWEEN = "\u001f";

  public Table {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  Map<String, Line> byKey() {
    return lines.stream().collect(Collectors.toMap(Line::key, Function.identity()));
  }

  /// Positions of the columns that may be changed.
  List<Integer> editable() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).editable())
        .boxed()
        .toList();
  }

  /// What the changeable cells held: sixteen hex digits of SHA-256, enough to see that somebody
  /// else has changed the row since, no protection against anybody.
  String hash(List<String> cells) {
    String content = editable().stream().map(cells::get).collect(Collectors.joining(BETWEEN));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
