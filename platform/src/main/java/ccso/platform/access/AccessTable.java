package ccso.platform.access;

import ccso.platform.access.AccessRule.Whom;
import ccso.platform.basis.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the table: columns between bars, `#` begins a remark, `@name = …` gives a group of states
/// or relations a name.
///
/// Refuses what it cannot read with the line and what is wrong there: a name nobody knows, an
/// operation told twice, relations without a case, a case without relations.
final class AccessTable {
  /// A path on a case names it by one of these.
  private static final Pattern CASE =
      Pattern.compile(
          "/(?:cases|assess|desk/cases|desk/panels|partner/cases|desk/certificates/cases)"
              + "/\\{(number|caseNumber)}");

  private static final String REPLAYED = "replayed";

  private final List<String> lines;
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Set<String> operations = new HashSet<>();
  private int at;

  AccessTable(String text) {
    this.lines = text.lines().toList();
  }

  List<AccessRule> read() {
    List<AccessRule> rules = new ArrayList<>();
    for (String line : lines) {
      at++;
      String said = line.replaceAll("(^|\\s)#.*", "").strip();
      if (said.startsWith("@")) {
        name(said.substring(1));
      } else if (!said.isEmpty()) {
        rules.add(rule(said));
      }
    }
    return rules;
  }

  private void name(String said) {
    String[] parts = said.split("=", 2);
    if (parts.length < 2 || groups.put(parts[0].strip(), words(parts[1])) != null) {
      throw wrong("a group needs a name of its own, '=' and what it stands for");
    }
  }

  private AccessRule rule(String said) {
    List<String> columns = Arrays.stream(said.split("\\|")).map(String::strip).toList();
    String[] operation = columns.getFirst().split("\\s+", -1);
    if (operation.length != 2 || columns.size() < 2 || columns.size() > 4) {
      throw wrong("expected: METHOD path | who | states | replayed");
    }
    if (!operations.add(operation[0] + " " + operation[1])) {
      throw wrong("this operation has a line already");
    }
    Optional<String> variable = variable(operation[1]);
    Set<String> who = new LinkedHashSet<>(words(columns.get(1)));
    Whom whom =
        variable.isPresent()
            ? related(who, columns.subList(2, columns.size()))
            : unrelated(who, columns.size());
    return new AccessRule(operation[0], operation[1], variable, whom);
  }

  /// Without a relation told, a path that looks like a case's is none: `/cases/new`.
  private static Optional<String> variable(String path) {
    Matcher found = CASE.matcher(path);
    return found.lookingAt() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private Whom related(Set<String> who, List<String> rest) {
    if (rest.isEmpty()) {
      throw wrong("an operation on a case says in which states");
    }
    boolean replayed = rest.size() == 2;
    if (replayed && !rest.get(1).equals(REPLAYED)) {
      throw wrong("the last column can only say " + REPLAYED);
    }
    return new Whom.Related(
        each(who, Relation::valueOf), Set.copyOf(words(rest.getFirst())), replayed);
  }

  private Whom unrelated(Set<String> who, int columns) {
    if (columns > 2) {
      throw wrong("only an operation on a case has states");
    }
    if (who.equals(Set.of("everybody"))) {
      return new Whom.Everybody();
    }
    return who.equals(Set.of("signed-in"))
        ? new Whom.SignedIn()
        : new Whom.Roles(each(who, Role::valueOf));
  }

  private <T> Set<T> each(Set<String> who, Function<String, T> named) {
    if (who.isEmpty()) {
      throw wrong("nobody is named");
    }
    try {
      return who.stream().map(named).collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw wrong("nobody is called that: " + String.join(" ", who));
    }
  }

  private List<String> words(String said) {
    List<String> found = new ArrayList<>();
    for (String word : said.strip().split("\\s+", -1)) {
      if (!word.startsWith("@")) {
        found.add(word);
      } else if (groups.containsKey(word.substring(1))) {
        found.addAll(groups.get(word.substring(1)));
      } else {
        throw wrong("no group has this name: " + word);
      }
    }
    return found;
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException(
        "table of access, line %d: %s: %s".formatted(at, what, lines.get(at - 1).strip()));
  }
}
