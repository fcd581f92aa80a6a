package ccso.platform.application;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// Which requirements a list shows; it stands in the address, so that a list can be passed on.
///
/// Each part is empty for all. What no list knows is taken as all.
///
/// @param category number of a category
/// @param item number of a core item
/// @param state name of a [ReadinessState], [#OPEN] or [#PATH]
/// @param kind name of an evidence kind that the requirement asks for
/// @param owner [#ME], [#NOBODY] or the id of a person in charge of the core item
public record ItemFilter(String category, String item, String state, String kind, String owner) {
  public static final String ME = "me";
  public static final String NOBODY = "none";

  /// Not ready yet.
  public static final String OPEN = "OPEN";

  /// On the shortest path.
  public static final String PATH = "PATH";

  static ItemFilter of(MultiValueMap<String, String> typed) {
    return new ItemFilter(
        one(typed, "category"),
        one(typed, "item"),
        one(typed, "state"),
        one(typed, "kind"),
        one(typed, "owner"));
  }

  private static String one(MultiValueMap<String, String> typed, String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : value;
  }

  boolean shows(CategoryReadiness of, ItemReadiness in) {
    return (category.isEmpty() || category.equals(of.category().no().toString()))
        && (item.isEmpty() || item.equals(in.item().no().toString()));
  }

  /// @param me who reads
  boolean shows(ItemWork work, UUID me) {
    return switch (owner) {
      case "" -> true;
      case ME -> work.inCharge(me);
      case NOBODY -> work.person() == null;
      default -> owner.equals(String.valueOf(work.person()));
    };
  }

  /// @param path keys of the requirements on the shortest path
  boolean shows(RequirementReadiness requirement, Set<String> path) {
    boolean inState =
        switch (state) {
          case "" -> true;
          case OPEN -> requirement.state().open();
          case PATH -> path.contains(requirement.requirement().key());
          default -> requirement.state().name().equals(state);
        };
    return inState
        && (kind.isEmpty()
            || requirement.requirement().evidence().stream()
                .anyMatch(entry -> entry.kind().name().equals(kind)));
  }

  /// With the question mark; empty when everything is shown.
  public String query() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("category", category);
    parts.put("item", item);
    parts.put("state", state);
    parts.put("kind", kind);
    parts.put("owner", owner);
    String query =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(part ->
                part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
