package ccso.platform.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Migrations go forward, one schema element each, without gaps.
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/migration");
  private static final Pattern NAME = Pattern.compile("V([0-9]{4})__[a-z0-9_]+\\.sql");
  private static final Pattern ELEMENT =
      Pattern.compile(
          "^\\s*(?:(?:create|alter|drop) (?:or replace )?(?:table|view|role|type|function|sequence)"
              + "|create (?:unique )?index \\S+ on|grant [a-z, ]+ on) (?:if (?:not )?exists )?([a-z_]+)",
          Pattern.MULTILINE);

  /// Migrations that touch more than one element, each with its reason.
  private static final Map<String, String> SEVERAL = Map.of();

  @Test
  void theNumbersHaveNoGap() {
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      assertThat(names.get(i)).matches(NAME).startsWith("V%04d__".formatted(i + 1));
    }
  }

  @Test
  void theIndexNamesEveryMigrationInOrderSoThatTwoBranchesConflict() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
        .isEqualTo(names().stream().map(it -> it.replace(".sql", "")).toList());
  }

  @Test
  void aMigrationTouchesOneElement() {
    assertThat(names())
        .filteredOn(it -> !SEVERAL.containsKey(it))
        .allSatisfy(it -> assertThat(elements(it)).as(it).hasSize(1));
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".sql"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> elements(String name) {
    try {
      String text =
          Files.readString(FOLDER.resolve(name))
              .toLowerCase(Locale.ROOT)
              .replaceAll("--.*", "")
              .replace("grant usage on schema", "");
      return ELEMENT
          .matcher(text)
          .results()
          .map(it -> it.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
