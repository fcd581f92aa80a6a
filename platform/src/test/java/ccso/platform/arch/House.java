package ccso.platform.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The modules of the platform and the arrows between them: everything not drawn here is forbidden.
final class House {
  static final String ROOT = "ccso.platform";

  /// All classes that ship, read once.
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ccso");

  /// Floors from the ground up. A module may use every module of the floors below its own, and none
  /// of its own floor.
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("basis"),
          Set.of("access"),
          Set.of("audit"),
          Set.of("account"),
          Set.of("site"),
          Set.of("message"),
          Set.of("standard", "registration", "calendar"),
          Set.of("complaint", "paper"),
          Set.of("casefile"),
          Set.of("workbook", "membership"),
          Set.of("evidence", "indicator", "handoff"),
          Set.of("correspondence"),
          Set.of("application"),
          Set.of("acceptance"),
          Set.of("assignment"),
          Set.of("assessment"),
          Set.of("onsite"),
          Set.of("notice"),
          Set.of("decision"),
          Set.of("certificate"),
          Set.of("portal", "demo", "bench"));

  /// Beside the floors: starts the database, counts statements, and knows no subject.
  static final String ENGINE = "engine";

  private House() {}

  /// The platform's modules a module may use, by name.
  static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    Set<String> below = new LinkedHashSet<>();
    for (Set<String> floor : FLOORS) {
      floor.forEach(module -> arrows.put(module, Set.copyOf(below)));
      below.addAll(floor);
    }
    arrows.put(ENGINE, Set.of());
    return arrows;
  }

  static Set<String> below(String module) {
    return Objects.requireNonNull(arrows().get(module), module);
  }

  /// Packages as ArchUnit wants them.
  static String[] packages(Set<String> modules) {
    return modules.stream().sorted().map(it -> ROOT + "." + it).toArray(String[]::new);
  }

  static String[] and(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
