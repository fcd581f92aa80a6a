package ccso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Comparison;
import ccso.judging.NotApplicableRule;
import ccso.judging.PassRule;
import ccso.judging.RequirementNo;
import org.junit.jupiter.api.Test;

class SmallStandardTest {

  private static final Edition EDITION = CatalogueReader.read(CatalogueCopy.SMALL);

  @Test
  void anotherStandardHasOtherNumbersAnotherLineAndNothingNotApplicable() {
    assertThat(EDITION.standard().code()).isEqualTo("TEST 1-2026");
    assertThat(EDITION.categories()).hasSize(2);
    assertThat(EDITION.requirements()).hasSize(7);
    assertThat(EDITION.passRule())
        .isEqualTo(new PassRule(4, 5, Comparison.GE, true, NotApplicableRule.NEVER));
  }

  @Test
  void dataEntriesNameTheirIndicators() {
    Requirement water = EDITION.requirement(new RequirementNo("1.2.1")).orElseThrow();
    assertThat(water.deskEntries()).extracting(EvidenceEntry::index).containsExactly(1, 2);
    assertThat(water.deskEntries().get(1))
        .isInstanceOfSatisfying(
            EvidenceEntry.Data.class,
            data -> assertThat(data.kpis()).extracting(Kpi::code).containsExactly("WARM_RATE"));
    assertThat(water.siteEntries()).extracting(EvidenceEntry::index).containsExactly(3);
  }

  /// Computed once with another language's YAML and JSON: a change of code that changes it would
  /// unfreeze every case.
  @Test
  void theDigestIsTheOneAnybodyComputesFromTheFiles() {
    assertThat(EDITION.digest())
        .isEqualTo("4ad7f279b9e9c93252c7aa56afa58fd78ba0a9f1f262a39c0f40e052b630d8af");
    assertThat(EDITION.requirement(new RequirementNo("1.1.1")).orElseThrow().digest())
        .isEqualTo("f401618628f692c564cf0854a46fb873d3b40bfad5dc29c56a4dfe06742f604f");
  }
}
