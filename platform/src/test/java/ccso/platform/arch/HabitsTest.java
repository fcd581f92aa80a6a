package ccso.platform.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// What no class does, and what every class of a kind does.
class HabitsTest {
  private static final int LONGEST_FILE = 400;

  /// The one place where the machine's clock is made a bean.
  private static final String CLOCK_BEAN = "ccso.platform.site.SiteConfiguration";

  /// Classes that read a clock of their own, each with its reason.
  private static final Map<String, String> OWN_CLOCK = Map.of();

  @Test
  void noClassIsNamedByWhatItIsToTheProgramOnly() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Service|Dto|Repository)")
        .because("a name says what the thing is in the field")
        .check(House.CLASSES);
  }

  @Test
  void nothingIsInjectedIntoAField() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .check(House.CLASSES);
  }

  @Test
  void whatSpringMakesHasOnlyFinalFields() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areMetaAnnotatedWith(Component.class)
        .should()
        .beFinal()
        .check(House.CLASSES);
  }

  @Test
  void timeIsAnArgument() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CLOCK_BEAN)
        .and(
            are(
                DescribedPredicate.describe(
                    "without a reason", it -> !OWN_CLOCK.containsKey(it.getName()))))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the machine's clock",
                (JavaCall<?> call) ->
                    (call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(it -> it.isAssignableTo(Clock.class)))
                        || (call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system"))
                        || (call.getTargetOwner().isEquivalentTo(InstantSource.class)
                            && call.getName().equals("system"))
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                            && call.getName().equals("currentTimeMillis"))))
        .orShould()
        .dependOnClassesThat(
            are(assignableTo(Date.class)).and(DescribedPredicate.not(resideInAPackage("java.sql"))))
        .check(House.CLASSES);
  }

  @Test
  void aPageIsSeenByNobodyButTheRouter() {
    noClasses()
        .that()
        .areNotAnnotatedWith(Controller.class)
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "makes a controller",
                (JavaCall<?> call) -> call.getTargetOwner().isAnnotatedWith(Controller.class)))
        .check(House.CLASSES);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Controller.class)
        .and()
        .areNotStatic()
        .should()
        .notBePublic()
        .check(House.CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
    Set<String> packages = new TreeSet<>();
    House.CLASSES.forEach(it -> packages.add(it.getPackageName()));
    assertThat(packages)
        .allSatisfy(it -> {
          Class<?> info = Class.forName(it + ".package-info", false, getClass().getClassLoader());
          assertThat(info).hasAnnotation(NullMarked.class);
        });
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<String> tooLong =
          files
              .filter(it -> it.toString().matches(".*\\.(java|jte|css|js|sql)"))
              .filter(it -> lines(it) > LONGEST_FILE)
              .map(it -> it + ": " + lines(it))
              .toList();
      assertThat(tooLong).as("files over %d lines", LONGEST_FILE).isEmpty();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
