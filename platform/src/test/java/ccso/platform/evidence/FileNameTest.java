package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "月报.pdf, 月报.pdf",
    "C:\\Users\\ann\\月报.pdf, 月报.pdf",
    "../../etc/月报.pdf, 月报.pdf",
    "'  月报.pdf  ', 月报.pdf",
    "e\u0301te.pdf, \u00e9te.pdf",
  })
  void onlyTheLastPartOfAPathCounts(String sent, String kept) {
    assertThat(FileName.of(sent).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        ".",
        "..",
        "...",
        "a/",
        "月\u0000报.pdf",
        "月\n报.pdf",
        "月\u202efdp.exe",
        "\ud800.pdf",
        "月\u2028报.pdf",
        "\ufeff月报.pdf"
      })
  void aNameWithNothingInItOrWithWhatCannotBeSeenIsRefused(String sent) {
    var refused = catchThrowableOfType(Refused.class, () -> FileName.of(sent));
    assertThat(refused.refusal()).isEqualTo(new EvidenceRefusal.NameUnusable());
  }

  @Test
  void twoHundredCharactersAreTaken_oneMoreIsNot() {
    assertThat(FileName.of("月".repeat(196) + ".pdf").value()).hasSize(200);
    assertThat(catchThrowableOfType(Refused.class, () -> FileName.of("月".repeat(197) + ".pdf")))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "月报.PDF, pdf, 月报",
        "月报.tar.gz, gz, 月报.tar",
        "v1.2, '', v1.2",
        "2026.03.31, '', 2026.03.31",
        "月报, '', 月报",
        "月报.最终版, '', 月报.最终版",
        ".pdf, pdf, .pdf",
      })
  void anEndingIsShortAndHasALetter(String name, String ending, String stem) {
    assertThat(FileName.of(name).ending().orElse("")).isEqualTo(ending);
    assertThat(FileName.of(name).stem()).isEqualTo(stem);
  }

  @Test
  void aNameWithoutEndingGetsTheOneOfItsKind() {
    assertThat(FileName.of("月报").endingIn(FileType.PDF).value()).isEqualTo("月报.pdf");
    assertThat(FileName.of("月报.jpeg").endingIn(FileType.JPEG).value()).isEqualTo("月报.jpeg");
  }
}
