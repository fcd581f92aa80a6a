package ccso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A catalogue that lost a line is another catalogue or none; it never passes for the whole one.
class DeletionProperties {

  private static final CatalogueCopy REAL = CatalogueCopy.of(CatalogueCopy.REAL);
  private static final CatalogueCopy SMALL = CatalogueCopy.of(CatalogueCopy.SMALL);
  private static final String REAL_DIGEST = REAL.read().digest();

  record Line(String file, int index) {}

  @Provide
  Arbitrary<Line> realLines() {
    return Arbitraries.of(linesThatSaySomething(REAL));
  }

  @Property(tries = 60)
  void theRealCatalogueWithoutALine(@ForAll("realLines") Line line) {
    refusedOrAnother(REAL.withoutLine(line.file(), line.index()), REAL_DIGEST, line);
  }

  @Property(tries = 20)
  void theRealCatalogueCutOff(@ForAll("realLines") Line line) {
    var kept = REAL.lines(line.file()).subList(0, line.index());
    refusedOrAnother(REAL.with(line.file(), String.join("\n", kept)), REAL_DIGEST, line);
  }

  @Example
  void theSmallOneWithoutAnyOfItsLines() {
    String digest = SMALL.read().digest();
    List<Line> lines = linesThatSaySomething(SMALL);
    assertThat(lines).hasSizeGreaterThan(200);
    for (Line line : lines) {
      refusedOrAnother(SMALL.withoutLine(line.file(), line.index()), digest, line);
    }
  }

  private static void refusedOrAnother(CatalogueCopy copy, String digest, Line line) {
    try {
      assertThat(copy.read().digest()).as("without %s", line).isNotEqualTo(digest);
    } catch (BrokenCatalogue refused) {
      assertThat(refused.faults()).as("without %s", line).isNotEmpty();
    }
  }

  private static List<Line> linesThatSaySomething(CatalogueCopy copy) {
    var lines = new ArrayList<Line>();
    for (String file : copy.files().keySet()) {
      List<String> all = copy.lines(file);
      for (int i = 0; i < all.size(); i++) {
        if (!all.get(i).isBlank() && !all.get(i).startsWith("#")) {
          lines.add(new Line(file, i));
        }
      }
    }
    return lines;
  }
}
