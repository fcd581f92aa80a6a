package ccso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.RequirementNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What a digest depends on: what is said, and nothing of how the files are laid out.
class DigestProperties {

  private static final CatalogueCopy REAL = CatalogueCopy.of(CatalogueCopy.REAL);
  private static final Edition EDITION = REAL.read();

  /// A line of a category file that holds Chinese or English words of a requirement.
  record WordLine(String file, int index, String key) {}

  @Provide
  Arbitrary<WordLine> lines() {
    var lines = new ArrayList<WordLine>();
    for (String file : REAL.files().keySet()) {
      String key = "";
      List<String> all = REAL.lines(file);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).startsWith("  - ")) {
          key = "";
        } else if (all.get(i).startsWith("        key: ")) {
          key = all.get(i).substring(14, 19);
        } else if (!key.isEmpty() && all.get(i).matches(" +(zh|en): \".*\"")) {
          lines.add(new WordLine(file, i, key));
        }
      }
    }
    return Arbitraries.of(lines);
  }

  @Property(tries = 30)
  void oneWordChangesTheDigestOfItsRequirementAndOfTheEditionAndNoOther(
      @ForAll("lines") WordLine word) {
    String line = REAL.lines(word.file()).get(word.index());
    String other = line.substring(0, line.length() - 1) + " 改\"";
    Edition changed = REAL.withLine(word.file(), word.index(), other).read();
    assertThat(changed.digest()).isNotEqualTo(EDITION.digest());
    assertThat(changedKeys(changed)).containsExactly(word.key());
  }

  @Example
  void layoutCommentsAndTheOrderOfFieldsChangeNothing() {
    Edition laidOutAnew =
        REAL.everywhere(text ->
                text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("^( +)zh: ", "$1\"zh-CN\" :   "))
                    .map(line -> line.replace("{code: ", "{   'code':   "))
                    .collect(Collectors.joining("\r\n", "# another head\r\n---\r\n", "\r\n")))
            .everywhere(text -> text.replaceAll("(?m)^( +\"zh-CN\" :.*)\\R( +en: .*)$", "$2\n$1"))
            .read();
    assertThat(laidOutAnew.digest()).isEqualTo(EDITION.digest());
    assertThat(changedKeys(laidOutAnew)).isEmpty();
  }

  @Example
  void newNumbersChangeTheEditionButNoRequirement() {
    Edition edition =
        REAL.everywhere(text ->
                text.replace("\"1.1.3\"", "\"?\"")
                    .replace("\"1.1.4\"", "\"1.1.3\"")
                    .replace("\"?\"", "\"1.1.4\""))
            .read();
    assertThat(edition.requirement(new RequirementNo("1.1.3")).orElseThrow().key())
        .isEqualTo("R0004");
    assertThat(edition.digest()).isNotEqualTo(EDITION.digest());
    assertThat(changedKeys(edition)).isEmpty();
  }

  private static List<String> changedKeys(Edition changed) {
    Map<String, String> before =
        EDITION.requirements().stream()
            .collect(Collectors.toMap(Requirement::key, Requirement::digest));
    return changed.requirements().stream()
        .filter(requirement -> !requirement.digest().equals(before.get(requirement.key())))
        .map(Requirement::key)
        .toList();
  }
}
