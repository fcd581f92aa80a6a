package ccso.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The table of who may do what (trust: access control; decision 11), deny by default: an operation
/// without a line is nobody's.
public final class AccessPolicy {
  private static final String CURRENT = "access-2026.1";

  private final String version;
  private final Map<String, AccessRule> rules = new LinkedHashMap<>();

  private AccessPolicy(String version, List<AccessRule> rules) {
    this.version = version;
    rules.forEach(it -> this.rules.put(it.method() + " " + it.path(), it));
  }

  /// The table that ships; a fault in it stops the start, with its line.
  public static AccessPolicy current() {
    String file = "/access/" + CURRENT + ".txt";
    try (InputStream in = Objects.requireNonNull(AccessPolicy.class.getResourceAsStream(file))) {
      return of(CURRENT, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AccessPolicy of(String version, String text) {
    return new AccessPolicy(version, new AccessTable(text).read());
  }

  public String version() {
    return version;
  }

  /// In the order of the table.
  public Collection<AccessRule> rules() {
    return rules.values();
  }

  /// @param path as the route declares it; the patterns of its variables do not count
  public Optional<AccessRule> rule(String method, String path) {
    String plain = plain(path);
    AccessRule found = rules.get(method + " " + plain);
    boolean shown = found == null && method.equals("HEAD"); // asks for what GET shows
    return Optional.ofNullable(shown ? rules.get("GET " + plain) : found);
  }

  /// `/standard/{category:[0-9]+}` is `/standard/{category}`.
  public static String plain(String path) {
    return path.replaceAll("\\{([a-zA-Z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }
}
