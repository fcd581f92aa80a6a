package ccso.platform.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Arrows go one way.
class ArrowsTest {

  /// Uses that the arrows do not draw, each with its reason: from module to class.
  private static final Map<String, Map<String, String>> ALLOWED =
      Map.of(
          "evidence",
          Map.of(
              "engine.CannotStart",
              "a store that cannot be written to is told at start, by the sentence all such refusals use"));

  private static final Pattern USED_BY_TEMPLATE =
      Pattern.compile("ccso\\.platform\\.([a-z]+)\\.|@template\\.([a-z]+)\\.");

  static Stream<String> modules() {
    return House.arrows().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleUsesOnlyTheModulesBelowIt(String module) {
    Set<String> may = House.below(module);
    noClasses()
        .that()
        .resideInAPackage(House.ROOT + "." + module)
        .should()
        .dependOnClassesThat(
            resideInAPackage("ccso.platform..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage(
                            House.and(House.packages(may), House.ROOT + "." + module))))
                .and(DescribedPredicate.not(isAllowed(module))))
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aTemplateUsesOnlyWhatItsModuleMayUse(String module) throws IOException {
    Path folder = Path.of("src/main/jte", module);
    if (!Files.exists(folder)) {
      return;
    }
    Set<String> may = new TreeSet<>(House.below(module));
    may.addAll(Set.of(module, "part"));
    try (Stream<Path> templates = Files.list(folder)) {
      assertThat(templates)
          .allSatisfy(
              it -> assertThat(usedBy(it)).as("modules used by template %s", it).isSubsetOf(may));
    }
  }

  @Test
  void everyClassBelongsToAModuleOfTheHouse() {
    classes()
        .that()
        .resideInAPackage("ccso.platform..")
        .should()
        .resideInAnyPackage(House.and(House.packages(House.arrows().keySet()), House.ROOT))
        .because("a module's root package is its API; what is its own is package-private")
        .check(House.CLASSES);
  }

  @Test
  void nobodyUsesTheMainClass() {
    noClasses()
        .that()
        .resideInAPackage("ccso..")
        .and()
        .resideOutsideOfPackage(House.ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.ROOT)
        .check(House.CLASSES);
  }

  @Test
  void judgingKnowsNothingButItself() {
    noClasses()
        .that()
        .resideInAPackage("ccso.judging..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("ccso..")
                .and(DescribedPredicate.not(resideInAPackage("ccso.judging.."))))
        .check(House.CLASSES);
  }

  @Test
  void theCatalogueKnowsOnlyJudging() {
    noClasses()
        .that()
        .resideInAPackage("ccso.catalogue..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("ccso..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage("ccso.catalogue..", "ccso.judging.."))))
        .check(House.CLASSES);
  }

  @Test
  void judgingAndCatalogueKnowNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage("ccso.judging..", "ccso.catalogue..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..", "gg.jte..", "java.sql..")
        .check(House.CLASSES);
  }

  @Test
  void everyAllowedExceptionIsStillNeeded() {
    ALLOWED.forEach((module, uses) ->
        uses.keySet()
            .forEach(used ->
                assertThat(House.CLASSES)
                    .as("somebody in %s uses %s", module, used)
                    .anySatisfy(it -> {
                      assertThat(it.getPackageName()).isEqualTo(House.ROOT + "." + module);
                      assertThat(it.getDirectDependenciesFromSelf())
                          .anyMatch(dependency ->
                              dependency
                                  .getTargetClass()
                                  .getName()
                                  .startsWith(House.ROOT + "." + used));
                    })));
  }

  private static DescribedPredicate<JavaClass> isAllowed(String module) {
    Set<String> names =
        ALLOWED.getOrDefault(module, Map.of()).keySet().stream()
            .map(it -> House.ROOT + "." + it)
            .collect(Collectors.toSet());
    return describe(
        "an exception with a reason", it -> names.contains(it.getName().replaceAll("\\$.*", "")));
  }

  private static Set<String> usedBy(Path template) {
    try {
      return USED_BY_TEMPLATE
          .matcher(Files.readString(template))
          .results()
          .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
