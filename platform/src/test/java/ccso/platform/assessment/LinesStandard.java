package ccso.platform.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A standard made for tests: a line of nine tenths, one category for each base at which that line
/// bites differently.
///
/// Every third requirement lists documents only; all others are seen on site too. The last category
/// has one requirement more, for centres that call out.
final class LinesStandard {
  /// Applicable requirements of each category, in its order.
  static final List<Integer> BASES = List.of(9, 10, 11, 19, 20);

  /// Requirement for centres that call out only.
  static final String OUTBOUND = key(BASES.size(), BASES.getLast() + 1);

  private static final Path SMALL = Path.of("../catalogue/src/testFixtures/small-standard");

  private LinesStandard() {}

  static String key(int category, int place) {
    return "L%02d%02d".formatted(category, place);
  }

  static String no(int category, int place) {
    return category + ".1." + place;
  }

  static boolean documentsOnly(int place) {
    return place % 3 == 0;
  }

  /// Writes it into a folder of its own.
  static Path write() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "lines-standard-");
      Files.writeString(folder.resolve("catalogue.yaml"), catalogue());
      Files.writeString(folder.resolve("cross-checks.yaml"), crossChecks());
      for (int category = 1; category <= BASES.size(); category++) {
        Files.writeString(folder.resolve("category-" + category + ".yaml"), category(category));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int requirements(int category) {
    return BASES.get(category - 1) + (category == BASES.size() ? 1 : 0);
  }

  private static String catalogue() throws IOException {
    String small = Files.readString(SMALL.resolve("catalogue.yaml"));
    int all = IntStream.rangeClosed(1, BASES.size()).map(LinesStandard::requirements).sum();
    String listed =
        IntStream.rangeClosed(1, BASES.size())
            .mapToObj(LinesStandard::listed)
            .collect(Collectors.joining());
    return small
        .replace("TEST 1-2026", "TEST 2-2026")
        .replace("guide: \"test-1\"", "guide: \"lines-1\"")
        .replaceFirst(
            "counts: \\{categories: \\d+, items: \\d+, requirements: \\d+",
            "counts: {categories: %d, items: %d, requirements: %d"
                .formatted(BASES.size(), BASES.size(), all))
        .replaceFirst("cross_checks: 1", "cross_checks: 0")
        .replaceFirst(
            "(?s)categories:\n.*?cross_checks_file", "categories:\n" + listed + "cross_checks_file")
        .replace("numerator: 4, denominator: 5", "numerator: 9, denominator: 10")
        .replace("value: NEVER", "value: EXCLUDED_FROM_DENOMINATOR");
  }

  private static String listed(int no) {
    return """
      - {"no": %1$d, file: "category-%1$d.yaml", items: 1, requirements: %2$d, zh: "第%1$d类", en: "Category %1$d", short: {zh: "类%1$d", en: "C%1$d", provenance: AUTHORED}, name_provenance: AUTHORED, requirement_count_provenance: AUTHORED}
    """
        .formatted(no, requirements(no));
  }

  private static String crossChecks() throws IOException {
    String small = Files.readString(SMALL.resolve("cross-checks.yaml"));
    return small.substring(0, small.indexOf("cross_checks:")) + "cross_checks: []\n";
  }

  private static String category(int no) {
    return """
    category: {"no": %1$d, zh: "第%1$d类", en: "Category %1$d"}
    items:
      - "no": "%1$d.1"
        zh: "核心项%1$d"
        en: "Item %1$d"
        short: {zh: "项%1$d", en: "Item %1$d", provenance: AUTHORED}
        name_provenance: AUTHORED
        requirements:
    """
            .formatted(no)
        + IntStream.rangeClosed(1, requirements(no))
            .mapToObj(place -> requirement(no, place))
            .collect(Collectors.joining());
  }

  private static String requirement(int category, int place) {
    return """
          - "no": "%1$s"
            key: "%2$s"
            short: {zh: "要求%1$s", en: "Requirement %1$s", provenance: AUTHORED}
            zh: "应做到%1$s。"
            en: "Do %1$s."
            determination: {zh: "是否做到%1$s？", en: "Is %1$s done?"}
            conforming_when: {zh: "见到%1$s。", en: "%1$s is seen."}
            evidence:
              - {kind: DOCUMENT, zh: "文件%1$s", en: "Paper %1$s"}
    %3$s        related: []
            applies_to: [COMMERCIAL, CAPTIVE, %4$sOUTBOUND]
            provenance: AUTHORED
    """
        .formatted(
            no(category, place),
            key(category, place),
            documentsOnly(place)
                ? ""
                : "          - {kind: ON_SITE, method: OBSERVATION, zh: \"查看\", en: \"Look\"}\n",
            key(category, place).equals(OUTBOUND) ? "" : "INBOUND, ");
  }
}
