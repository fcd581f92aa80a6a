package ccso.recompute.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.records.CanonicalTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every indicator of the catalogue has its SQL, in a file of its own that any engine understands.
class KpiTest {

  private static final Path CATALOGUE = Path.of("../catalogue/data/ydt-2823-2015/catalogue.yaml");

  private static Stream<IndicatorDefinition> all() {
    return Kpi.all().stream().flatMap(kpi -> kpi.variants().stream());
  }

  @Test
  void theIndicatorsAreTheCataloguesInItsOrder() throws IOException {
    String yaml = Files.readString(CATALOGUE);
    List<String> codes =
        Pattern.compile("(?m)^  - code: ([A-Z_]+)$")
            .matcher(yaml.substring(yaml.indexOf("\nkpis:")))
            .results()
            .map((MatchResult code) -> code.group(1))
            .toList();
    assertThat(Kpi.all().stream().map(Kpi::code)).isNotEmpty().containsExactlyElementsOf(codes);
  }

  @Test
  void everyFileIsNamedByItsCodeAndListed() throws IOException {
    List<String> listed = all().map(d -> d.code().toLowerCase(Locale.ROOT) + ".sql").toList();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/kpis"))) {
      assertThat(
              files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".sql")).toList())
          .isSubsetOf(listed);
    }
    assertThat(listed).doesNotHaveDuplicates();
  }

  @Test
  void whatAQueryNeedsIsInTheCanonicalSchema() {
    all()
        .forEach(definition ->
            assertThat(NeededRecords.of(definition.needs()))
                .as(definition.code())
                .isNotEmpty()
                .allSatisfy(needed -> {
                  if (!needed.table().equals("months")) {
                    CanonicalTable table = CanonicalTable.named(needed.table());
                    assertThat(needed.columns())
                        .allMatch(c ->
                            c.equals("month")
                                || table.has(c)
                                || table.has(c.replaceFirst("_at$", "_ts")));
                  }
                }));
  }

  @Test
  void noQueryUsesWhatOnlyOneEngineUnderstands() {
    assertThat(all())
        .allSatisfy(definition ->
            assertThat(definition.sql())
                .as(definition.code())
                .doesNotContainIgnoringCase("group by all", "filter (", " div ", "epoch")
                .doesNotContain("//", "::")
                .doesNotContainPattern("[^0-9a-z][01]\\.0[^0-9]"));
  }
}
