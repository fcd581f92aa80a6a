package ccso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The real catalogue, spoilt in one place at a time, is refused with file, line and reason.
class CatalogueFaultsTest {

  private static final CatalogueCopy REAL = CatalogueCopy.of(CatalogueCopy.REAL);
  private static final String HEAD = "catalogue.yaml";
  private static final String ONE = "category-1.yaml";
  private static final String CHECKS = "cross-checks.yaml";

  @ParameterizedTest
  @MethodSource("ccso.catalogue.SpoiltCatalogue#all")
  void aSpoiltPlaceIsToldWithFileLineAndReason(SpoiltCatalogue spoilt) {
    BrokenCatalogue refusal = refusalOf(spoilt.of(REAL));
    assertThat(refusal.faults())
        .extracting(CatalogueFault::file, CatalogueFault::line, CatalogueFault::code)
        .contains(tuple(spoilt.file(), spoilt.line(REAL), spoilt.code()));
    assertThat(refusal.faults()).as("one place is no flood").hasSizeLessThanOrEqualTo(12);
    assertThat(refusal.in(Locale.CHINA)).containsPattern("[一-龥]").doesNotContainPattern("\\{\\d");
    assertThat(refusal.in(Locale.ENGLISH)).doesNotContainPattern("\\{\\d|null");
    for (CatalogueFault fault : refusal.faults()) {
      assertThat(fault.reason(Locale.UK)).isNotEqualTo(fault.reason(Locale.CHINESE));
      assertThat(fault.in(Locale.UK)).startsWith(fault.file() + ":");
    }
  }

  @Test
  void aMissingFileIsToldWhereItIsNamed() {
    int line = 1 + REAL.lines(HEAD).indexOf("cross_checks_file: \"cross-checks.yaml\"");
    assertThat(faultsOf(REAL.without(CHECKS)))
        .containsExactly(new CatalogueFault(HEAD, line, FaultCode.MISSING_FILE, List.of(CHECKS)));
  }

  @Test
  void aFolderWithoutCatalogueIsRefused() {
    var refusal =
        catchThrowableOfType(
            BrokenCatalogue.class, () -> CatalogueReader.read(Path.of("no-such-folder")));
    assertThat(refusal.faults())
        .containsExactly(new CatalogueFault(HEAD, 0, FaultCode.MISSING_FILE, List.of(HEAD)));
  }

  @Test
  void anEmptyFileIsNoCatalogue() {
    assertThat(faultsOf(REAL.with(HEAD, "# nothing\n")))
        .extracting(CatalogueFault::code)
        .containsExactly(FaultCode.NOT_MAPPING);
  }

  @Test
  void bytesThatAreNotUtf8AreToldWithTheirLine() {
    byte[] bytes = REAL.text(ONE).getBytes(StandardCharsets.UTF_8);
    int at =
        REAL.text(ONE)
            .substring(0, REAL.text(ONE).indexOf("应以机构"))
            .getBytes(StandardCharsets.UTF_8)
            .length;
    bytes[at] = (byte) 0xff;
    int line = 1 + lineOf(REAL, ONE, "应以机构");
    assertThat(faultsOf(REAL.with(ONE, bytes)))
        .containsExactly(new CatalogueFault(ONE, line, FaultCode.NOT_UTF8, List.of()));
  }

  @Test
  void aFileCutInTheMiddleOfACharacterIsNotUtf8() {
    byte[] bytes = REAL.text(ONE).getBytes(StandardCharsets.UTF_8);
    int end = bytes.length;
    while (bytes[end - 1] >= 0) {
      end--;
    }
    assertThat(faultsOf(REAL.with(ONE, Arrays.copyOf(bytes, end - 1))))
        .extracting(CatalogueFault::code)
        .containsExactly(FaultCode.NOT_UTF8);
  }

  @Test
  void aRetiredKeyIsRefusedWhereItIsUsedAgain() {
    var copy = REAL.replacing(HEAD, "retired_keys: []", "retired_keys: [\"R0001\"]");
    assertThat(faultsOf(copy))
        .containsExactly(
            new CatalogueFault(
                ONE, 1 + lineOf(REAL, ONE, "R0001"), FaultCode.RETIRED_KEY, List.of("R0001")));
  }

  @Test
  void allFaultsAreToldInTheOrderOfFilesAndLines() {
    var copy =
        REAL.replacing(CHECKS, "AGENT_STATES", "AGENTS")
            .replacing("category-2.yaml", "kind: DOCUMENT", "kind: RUMOUR")
            .replacing(ONE, "R0002", "R0001")
            .replacing(HEAD, "kpis: 31", "kpis: 30");
    assertThat(faultsOf(copy))
        .extracting(CatalogueFault::file)
        .containsExactly(HEAD, ONE, "category-2.yaml", CHECKS);
  }

  @Test
  void everyKindOfFaultIsProvokedByATest() {
    var provoked = EnumSet.of(FaultCode.NOT_UTF8, FaultCode.RETIRED_KEY);
    SpoiltCatalogue.all().forEach(spoilt -> provoked.add(spoilt.code()));
    assertThat(provoked).isEqualTo(EnumSet.allOf(FaultCode.class));
  }

  @Test
  void theReasonNamesWhatIsWrong() {
    var copy = REAL.replacing(ONE, "related: []", "related: [\"2.1.1\"]");
    CatalogueFault fault = faultsOf(copy).getFirst();
    assertThat(fault.reason(Locale.CHINESE)).isEqualTo("1.1.3 关联 2.1.1，而 2.1.1 没有关联 1.1.3");
    assertThat(fault.reason(Locale.ENGLISH))
        .isEqualTo("1.1.3 is related to 2.1.1, but 2.1.1 is not related to 1.1.3");
  }

  private static int lineOf(CatalogueCopy copy, String file, String words) {
    String text = copy.text(file);
    return (int) text.substring(0, text.indexOf(words)).lines().count() - 1;
  }

  private static List<CatalogueFault> faultsOf(CatalogueCopy copy) {
    return refusalOf(copy).faults();
  }

  private static BrokenCatalogue refusalOf(CatalogueCopy copy) {
    return catchThrowableOfType(BrokenCatalogue.class, copy::read);
  }
}
