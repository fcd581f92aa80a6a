package ccso.recompute.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An indicator is its file: the head says what the query computes.
class IndicatorDefinitionTest {

  private static final String GOOD =
      """
      -- code:       SHARE
      -- zh:         占比
      -- en:         share
      -- unit:       percent
      -- formula.zh: a ÷ A
      -- formula.en: a / A
      -- needs:      calls(month, wait_s)
      -- parameters: threshold_s
      -- source:     ours
      SELECT month, count(*) AS numerator, :threshold_s AS denominator
      FROM calls
      GROUP BY month
      """;

  @Test
  void theHeadIsRead() {
    IndicatorDefinition share = IndicatorDefinition.parse("share.sql", GOOD);
    assertThat(share.code()).isEqualTo("SHARE");
    assertThat(share.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("占比");
    assertThat(share.name(Locale.ENGLISH)).isEqualTo("share");
    assertThat(share.formula(Locale.SIMPLIFIED_CHINESE)).isEqualTo("a ÷ A");
    assertThat(share.unit()).isEqualTo(Unit.PERCENT);
    assertThat(share.needs()).isEqualTo("calls(month, wait_s)");
    assertThat(share.parameters()).containsExactly("threshold_s");
    assertThat(share.source()).isEqualTo("ours");
    assertThat(share.sql()).startsWith("SELECT month").endsWith("GROUP BY month");
  }

  @Test
  void theQueryAsRunHoldsTheLimitsAndCanBeRunByHand() {
    assertThat(
            IndicatorDefinition.parse("share.sql", GOOD)
                .sqlWith(new Thresholds(30, 5).parameters()))
        .contains("30 AS denominator")
        .doesNotContain(":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "zh",
        "en",
        "unit",
        "formula.zh",
        "formula.en",
        "needs",
        "parameters",
        "source"
      })
  void aHeadThatLacksALineIsRefused(String key) {
    String without =
        GOOD.lines()
            .filter(line -> !line.startsWith("-- " + key + ":"))
            .reduce("", (text, line) -> text + line + "\n");
    assertThatThrownBy(() -> IndicatorDefinition.parse("share.sql", without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share.sql");
  }

  @Test
  void anUnknownOrDoubledLineAndAnUnknownUnitAreRefused() {
    for (String bad :
        List.of(
            GOOD.replace("-- en:", "-- fr:"),
            GOOD.replace("-- en:", "-- zh:"),
            GOOD.replace("-- en:         share", "-- share"),
            GOOD.replace("percent", "permille"),
            GOOD.replace(":threshold_s", ":shortest_s"))) {
      assertThatThrownBy(() -> IndicatorDefinition.parse("share.sql", bad))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicators", "facts"})
  void everyFileOfTheFolderIsInItsOrder(String folder) throws IOException {
    Path source = Path.of("src/main/resources", folder);
    List<String> ordered =
        Files.readAllLines(source.resolve("order.txt")).stream().map(n -> n + ".sql").toList();
    try (Stream<Path> files = Files.list(source)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".sql")))
          .containsExactlyInAnyOrderElementsOf(ordered);
    }
  }

  @Test
  void everyCodeIsThereOnceAndNamesItsFile() throws IOException {
    List<IndicatorDefinition> all =
        Stream.concat(Indicators.declared().stream(), Indicators.facts().stream()).toList();
    assertThat(all.stream().map(IndicatorDefinition::code)).doesNotHaveDuplicates();
    List<String> files = Files.readAllLines(Path.of("src/main/resources/indicators/order.txt"));
    assertThat(Indicators.declared().stream().map(d -> d.code().toLowerCase(Locale.ROOT)))
        .containsExactlyElementsOf(files);
  }

  @Test
  void noQueryUsesWhatOnlyOneEngineUnderstands() {
    assertThat(Indicators.declared())
        .allSatisfy(definition ->
            assertThat(definition.sql())
                .doesNotContainIgnoringCase("group by all")
                .doesNotContain("//", "::"));
  }
}
