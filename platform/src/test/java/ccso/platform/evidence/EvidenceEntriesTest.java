package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.catalogue.CatalogueFolder;
import ccso.catalogue.CatalogueReader;
import ccso.judging.EvidenceKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceEntriesTest {
  private static final EvidenceEntries ENTRIES =
      new EvidenceEntries(
          CatalogueReader.read(
              CatalogueFolder.ofResources(
                  EvidenceEntriesTest.class.getClassLoader(), "catalogue/ydt-2823-2015")));

  @ParameterizedTest
  @CsvSource({
    "5.1.3_月报.pdf, 5.1.3",
    "月报5.1.3.pdf, 5.1.3",
    "５．１．３月报.pdf, 5.1.3",
    "5.1.3-5.1.4 合并.pdf, 5.1.3 5.1.4",
    "5.1.3、5.1.3 重复.pdf, 5.1.3",
    "5.1.3(1).pdf, 5.1.3",
    "5.1.3.1 分项.pdf, ''",
    "15.1.3.pdf, ''",
    "v5.1.3.pdf, ''",
    "5.1.3a.pdf, ''",
    "2026.1.3 日报.pdf, ''",
    "5.01.3.pdf, ''",
    "99999.1.3.pdf, ''",
    "月报.5.1.3, 5.1.3",
    "月报.pdf, ''",
  })
  void namesOfFilesNameRequirements(String name, String requirements) {
    assertThat(
            ENTRIES.namedIn(FileName.of(name), EvidenceKind.DATA).stream()
                .map(found -> found.requirement().no().value())
                .distinct())
        .containsExactlyElementsOf(
            requirements.isEmpty() ? List.of() : Stream.of(requirements.split(" ")).toList());
  }

  @Test
  void onlyEntriesOfTheFilesKindAreNamed() {
    for (EvidenceKind kind : List.of(EvidenceKind.DOCUMENT, EvidenceKind.DATA)) {
      assertThat(ENTRIES.namedIn(FileName.of("5.1.3.pdf"), kind))
          .isNotEmpty()
          .allSatisfy(found -> assertThat(found.entry().kind()).isEqualTo(kind));
    }
  }

  @Test
  void whatIsFoundOutOnSiteIsNamedByNoFile() {
    assertThat(ENTRIES.namedIn(FileName.of("5.1.3.jpg"), EvidenceKind.ON_SITE)).isEmpty();
  }
}
