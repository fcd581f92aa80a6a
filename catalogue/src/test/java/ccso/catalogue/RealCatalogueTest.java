package ccso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ccso.judging.CategoryNo;
import ccso.judging.CentreProfile;
import ccso.judging.Comparison;
import ccso.judging.Direction;
import ccso.judging.EvidenceKind;
import ccso.judging.NotApplicableRule;
import ccso.judging.Ownership;
import ccso.judging.PassRule;
import ccso.judging.RequirementNo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RealCatalogueTest {

  private static final Edition EDITION = CatalogueReader.read(CatalogueCopy.REAL);

  @Test
  void theStandardHasNineCategories46ItemsAnd279Requirements() {
    assertThat(EDITION.categories()).hasSize(9);
    assertThat(EDITION.categories().stream().mapToInt(c -> c.items().size()).sum()).isEqualTo(46);
    assertThat(EDITION.requirements()).hasSize(279);
    assertThat(EDITION.kpis()).hasSize(31);
    assertThat(EDITION.crossChecks().checks()).hasSize(45);
  }

  @Test
  void eachCategoryHasAsManyRequirementsAsLinesOfItsFileNumberOne() {
    var copy = CatalogueCopy.of(CatalogueCopy.REAL);
    for (Category category : EDITION.categories()) {
      long numbered =
          copy.lines("category-" + category.no() + ".yaml").stream()
              .filter(line -> line.startsWith("      - \"no\": "))
              .count();
      assertThat(category.requirements()).hasSize((int) numbered);
    }
  }

  @Test
  void thePackedStandardIsTheOneInTheFolder() {
    assertThat(CatalogueReader.readResource("catalogue/ydt-2823-2015").ref())
        .isEqualTo(EDITION.ref());
  }

  @Test
  void theLineIsNineTenthsOfWhatAppliesInEveryCategory() {
    assertThat(EDITION.passRule())
        .isEqualTo(
            new PassRule(9, 10, Comparison.GE, true, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR));
  }

  @Test
  void theFirstRequirementReadsAsItIsWritten() {
    Requirement first = EDITION.requirement(new RequirementNo("1.1.1")).orElseThrow();
    assertThat(first.key()).isEqualTo("R0001");
    assertThat(first.text().zh()).startsWith("应以机构正式文件明确呼叫中心");
    assertThat(first.question().en()).startsWith("Is there a document in force");
    assertThat(first.conformingWhen().zh()).endsWith("负责人脱稿所述与文件一致。");
    assertThat(first.evidence())
        .extracting(EvidenceEntry::kind)
        .containsExactly(EvidenceKind.DOCUMENT, EvidenceKind.ON_SITE);
    assertThat(first.evidence().get(1))
        .isInstanceOfSatisfying(
            EvidenceEntry.OnSite.class,
            entry -> assertThat(entry.method().name().zh()).isEqualTo("访谈"));
    assertThat(first.related()).containsExactly(new RequirementNo("1.2.1"));
    assertThat(first.provenance()).isEqualTo(Provenance.AUTHORED);
  }

  @Test
  void everyRequirementHasAKeyOfItsOwnByWhichItIsFound() {
    var keys = new HashSet<String>();
    for (Requirement requirement : EDITION.requirements()) {
      assertThat(keys.add(requirement.key())).isTrue();
      assertThat(EDITION.byKey(requirement.key())).contains(requirement);
      assertThat(EDITION.requirement(requirement.no())).contains(requirement);
    }
    assertThat(EDITION.byKey("R9999")).isEmpty();
    assertThat(EDITION.requirement(new RequirementNo("9.9.9"))).isEmpty();
  }

  @Test
  void noTwoRequirementsHaveTheSameShortTitle() {
    assertThat(EDITION.requirements())
        .extracting(requirement -> requirement.shortTitle().zh())
        .doesNotHaveDuplicates();
    assertThat(EDITION.requirements())
        .extracting(requirement -> requirement.shortTitle().en())
        .doesNotHaveDuplicates();
  }

  @Test
  void aCaptiveCentreNeedsNoLicenceAndAnInboundOneNoConsentToCall() {
    var captive = applicable(Ownership.CAPTIVE, Direction.INBOUND, Direction.OUTBOUND);
    var inbound = applicable(Ownership.COMMERCIAL, Direction.INBOUND);
    assertThat(applicable(Ownership.COMMERCIAL, Direction.INBOUND, Direction.OUTBOUND))
        .isEqualTo(EDITION.requirements());
    assertThat(captive).hasSize(278);
    assertThat(inbound).hasSize(273);
    assertThat(EDITION.requirements()).containsAll(inbound);
  }

  @Test
  void deskEntriesKeepTheIndexTheyHaveAmongAllEntries() {
    for (Requirement requirement : EDITION.requirements()) {
      List<Integer> indexes = requirement.evidence().stream().map(EvidenceEntry::index).toList();
      assertThat(indexes).isEqualTo(IntStream.rangeClosed(1, indexes.size()).boxed().toList());
      assertThat(requirement.evidence())
          .containsAll(requirement.deskEntries())
          .containsAll(requirement.siteEntries())
          .hasSize(requirement.deskEntries().size() + requirement.siteEntries().size());
      assertThat(requirement.needsSite()).isEqualTo(!requirement.siteEntries().isEmpty());
    }
  }

  @Test
  void citationsNameTheLawAndItsArticles() {
    assertThat(EDITION.requirements().stream().flatMap(r -> r.basis().stream()))
        .hasSize(62)
        .extracting(Citation::zh)
        .contains("个人信息保护法 第五十一条", "网络安全法", "GB/T 22239");
  }

  @Test
  void aToleranceOfTwoRulesNamesTheSidesOfEach() {
    CrossCheck seats = EDITION.crossChecks().checks().getFirst();
    assertThat(seats.tolerances())
        .extracting(Tolerance::sides, Tolerance::rule, t -> t.value().intValueExact())
        .containsExactly(
            tuple(Set.of(EvidenceKind.DOCUMENT, EvidenceKind.ON_SITE), Tolerance.Rule.RELATIVE, 5),
            tuple(Set.of(EvidenceKind.DOCUMENT, EvidenceKind.DATA), Tolerance.Rule.AT_MOST, 0));
    assertThat(EDITION.crossChecks().checks())
        .allSatisfy(check -> assertThat(check.tolerances()).isNotEmpty());
  }

  @Test
  void theHistoryTellsBothTheProposalOf2013AndTheApprovalOfEarly2014() {
    assertThat(EDITION.history())
        .extracting(HistoryEntry::date)
        .contains(
            new StatedDate("2013", StatedDate.Part.WHOLE),
            new StatedDate("2014", StatedDate.Part.EARLY))
        .isSorted();
    assertThat(EDITION.history())
        .filteredOn(entry -> entry.provenance() == Provenance.INFERRED)
        .allSatisfy(entry -> assertThat(entry.notes()).isNotEmpty());
  }

  @Test
  void categoriesAreFoundByNumberAndByRequirement() {
    Category sixth = EDITION.category(new CategoryNo(6)).orElseThrow();
    assertThat(sixth.shortName().zh()).isEqualTo("客户");
    assertThat(EDITION.categoryOf(new RequirementNo("6.1.1"))).contains(sixth);
    assertThat(EDITION.category(new CategoryNo(10))).isEmpty();
  }

  private static List<Requirement> applicable(Ownership ownership, Direction... directions) {
    return EDITION.applicable(new CentreProfile(ownership, Set.of(directions)));
  }
}
