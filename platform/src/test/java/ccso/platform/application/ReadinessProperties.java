package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.catalogue.CatalogueReader;
import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.CoreItemNo;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Provenance;
import ccso.catalogue.Requirement;
import ccso.catalogue.Text;
import ccso.judging.Applicability;
import ccso.judging.CategoryNo;
import ccso.judging.CentreProfile;
import ccso.judging.Comparison;
import ccso.judging.Direction;
import ccso.judging.NotApplicableRule;
import ccso.judging.Ownership;
import ccso.judging.PassRule;
import ccso.judging.RequirementNo;
import ccso.platform.application.SelfAssessment.Judgement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// For standards of any shape, any rule and any progress.
class ReadinessProperties {
  private static final OnSite ON_SITE = new OnSite();
  private static final Text TEXT = new Text("文", "text");
  private static final CentreProfile CENTRE =
      new CentreProfile(Ownership.CAPTIVE, Set.of(Direction.INBOUND));

  /// A standard with a rule, and how far an applicant is with it.
  record World(
      PassRule rule,
      List<Category> categories,
      Set<String> covered,
      Map<String, SelfAssessment> said) {
    Readiness readiness() {
      return Readiness.of(
          rule, categories, CENTRE, (key, entry) -> covered.contains(key + ":" + entry), said);
    }

    World afterDoing(List<RequirementReadiness> steps) {
      Set<String> more = new HashSet<>(covered);
      Map<String, SelfAssessment> saidMore = new HashMap<>(said);
      for (RequirementReadiness step : steps) {
        String key = step.requirement().key();
        step.missing().forEach(entry -> more.add(key + ":" + entry.index()));
        saidMore.put(key, conforming(key));
      }
      return new World(rule, categories, more, saidMore);
    }
  }

  @Property(tries = 300)
  void everyRequirementIsCountedOnceInItsCategory(@ForAll("worlds") World world) {
    var readiness = world.readiness();
    for (CategoryReadiness category : readiness.categories()) {
      assertThat(category.counts().all()).isEqualTo(category.category().requirements().size());
      assertThat(category.base())
          .isEqualTo(
              world.rule().notApplicable() == NotApplicableRule.EXCLUDED_FROM_DENOMINATOR
                  ? category.counts().all() - category.counts().notApplicable()
                  : category.counts().all());
    }
  }

  @Property(tries = 300)
  void whoDoesAllOfThePathMayHandIn(@ForAll("worlds") World world) {
    var before = world.readiness();
    var after = world.afterDoing(before.steps()).readiness();
    if (before.path().outOfReach().isEmpty() || !world.rule().allCategoriesRequired()) {
      assertThat(after.enough()).isEqualTo(before.toGo() > 0 || before.enough());
    } else {
      assertThat(after.enough()).isFalse();
    }
  }

  @Property(tries = 300)
  void noStepOfThePathCanBeLeftOut(@ForAll("worlds") World world, @ForAll Random random) {
    var before = world.readiness();
    if (before.toGo() > 0) {
      var steps = new ArrayList<>(before.steps());
      steps.remove(random.nextInt(steps.size()));
      assertThat(world.afterDoing(steps).readiness().enough()).isFalse();
    }
  }

  @Property(tries = 300)
  void moreEvidenceNeverMakesAnythingWorse(@ForAll("worlds") World world) {
    var before = world.readiness();
    var open = before.requirements().stream().filter(r -> r.state().open()).limit(3).toList();
    var after = world.afterDoing(open).readiness();
    for (int i = 0; i < before.categories().size(); i++) {
      assertThat(after.categories().get(i).margin())
          .isGreaterThanOrEqualTo(before.categories().get(i).margin());
    }
    assertThat(after.toGo()).isLessThanOrEqualTo(before.toGo());
  }

  @Property(tries = 300)
  void noPathMeansEnoughOrOutOfReach(@ForAll("worlds") World world) {
    var readiness = world.readiness();
    if (readiness.toGo() == 0) {
      assertThat(readiness.enough() || !readiness.path().outOfReach().isEmpty()).isTrue();
    } else {
      assertThat(readiness.enough()).isFalse();
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    return Combinators.combine(
            rules(),
            Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.randomValue(r -> r.nextLong()),
            Arbitraries.integers().between(0, 10))
        .as(ReadinessProperties::world);
  }

  private static Arbitrary<PassRule> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10),
            Arbitraries.of(Comparison.values()),
            Arbitraries.of(true, true, false),
            Arbitraries.of(NotApplicableRule.values()))
        .as((tenths, comparison, all, excluded) ->
            new PassRule(tenths, 10, tenths == 10 ? Comparison.GE : comparison, all, excluded));
  }

  /// @param done tenths of the work that are done, on the average
  private static World world(PassRule rule, List<Integer> sizes, long seed, int done) {
    var random = new Random(seed);
    List<Category> categories = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    Map<String, SelfAssessment> said = new HashMap<>();
    for (int c = 1; c <= sizes.size(); c++) {
      List<Requirement> requirements = new ArrayList<>();
      for (int n = 1; n <= sizes.get(c - 1); n++) {
        Requirement requirement = requirement("K" + c + "-" + n, c + ".1." + n, random);
        requirements.add(requirement);
        for (EvidenceEntry entry : requirement.evidence()) {
          if (random.nextInt(10) < done) {
            covered.add(requirement.key() + ":" + entry.index());
          }
        }
        if (random.nextInt(10) < done) {
          said.put(requirement.key(), conforming(requirement.key()));
        }
      }
      categories.add(category(c, requirements));
    }
    return new World(rule, categories, covered, said);
  }

  private static Category category(int no, List<Requirement> requirements) {
    var number = new CategoryNo(no);
    var item =
        new CoreItem(new CoreItemNo(number, 1), TEXT, TEXT, Provenance.AUTHORED, requirements);
    return new Category(
        number, TEXT, TEXT, Provenance.AUTHORED, Provenance.AUTHORED, List.of(item));
  }

  private static Requirement requirement(String key, String no, Random random) {
    List<EvidenceEntry> entries = new ArrayList<>();
    int wanted = 1 + random.nextInt(3);
    for (int i = 1; i <= wanted; i++) {
      entries.add(
          switch (random.nextInt(3)) {
            case 0 -> new EvidenceEntry.Document(i, TEXT);
            case 1 -> new EvidenceEntry.Data(i, TEXT, List.of());
            default -> ON_SITE.entry(i);
          });
    }
    var everybody = Set.of(Ownership.values());
    var applies =
        new Applicability(
            random.nextInt(4) == 0 ? Set.of(Ownership.COMMERCIAL) : everybody,
            Set.of(Direction.values()));
    return new Requirement(
        key,
        new RequirementNo(no),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        entries,
        List.of(),
        applies,
        List.of(),
        Provenance.AUTHORED,
        "0".repeat(64));
  }

  private static SelfAssessment conforming(String key) {
    return new SelfAssessment(key, Judgement.CONFORMING, "", "周敏", Instant.EPOCH);
  }

  /// On-site entries as the small standard has them.
  private static final class OnSite {
    private final EvidenceEntry.OnSite some =
        CatalogueReader.read(Path.of("../catalogue/src/testFixtures/small-standard"))
            .requirements()
            .stream()
            .flatMap(r -> r.siteEntries().stream())
            .map(EvidenceEntry.OnSite.class::cast)
            .findFirst()
            .orElseThrow();

    EvidenceEntry.OnSite entry(int index) {
      return new EvidenceEntry.OnSite(index, TEXT, some.method());
    }
  }
}
