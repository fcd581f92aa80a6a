package ccso.judging;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/// What is not in judging, so that a stranger may trust it: framework, clock, files, network,
/// fractions.
class JudgingAloneTest {

  private static final JavaClasses JUDGING =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ccso.judging");

  @Test
  void nothingInJudgingNeedsMoreThanTheValuesOfTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "", // primitive arrays
            "ccso.judging",
            "java.lang",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.nio",
            "java.nio.charset",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations")
        .check(JUDGING);
  }

  @Test
  void nothingInJudgingReadsAClock() {
    noClasses()
        .should()
        .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|getenv|getProperty")))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(InstantSource.class)
        .check(JUDGING);
  }

  @Test
  void nothingInJudgingCountsInFractions() {
    noMethods()
        .should()
        .haveRawReturnType(double.class)
        .orShould()
        .haveRawReturnType(float.class)
        .check(JUDGING);
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Double.class, Float.class)
        .check(JUDGING);
  }
}
