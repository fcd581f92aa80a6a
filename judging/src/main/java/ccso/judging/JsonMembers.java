package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The members of one JSON object while it is read: knows its path, and which members were asked
/// for.
final class JsonMembers {

  private final String path;
  private final Map<String, Json> values;
  private final Set<String> read = new HashSet<>();

  private JsonMembers(String path, Json json) {
    this.path = path;
    this.values =
        switch (json) {
          case Json.Members(var members) -> members;
          default -> throw wrong(path.isEmpty() ? "." : path);
        };
  }

  static JsonMembers root(Json json) {
    return new JsonMembers("", json);
  }

  String text(String name) {
    return text(value(name), path(name));
  }

  int whole(String name) {
    return switch (value(name)) {
      case Json.Whole(long whole) when whole == (int) whole -> (int) whole;
      default -> throw wrong(path(name));
    };
  }

  boolean truth(String name) {
    return switch (value(name)) {
      case Json.Truth(boolean truth) -> truth;
      default -> throw wrong(path(name));
    };
  }

  JsonMembers members(String name) {
    return new JsonMembers(path(name), value(name));
  }

  <T> List<T> each(String name, Function<JsonMembers, T> read) {
    return items(name, (json, at) -> read.apply(new JsonMembers(at, json)));
  }

  List<String> texts(String name) {
    return items(name, JsonMembers::text);
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return constant(value(name), path(name), type);
  }

  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    return items(name, (json, at) -> constant(json, at, type));
  }

  /// Hands on what was made of the members; refuses if one of them was not asked for.
  <T> T allRead(T made) {
    for (String name : values.keySet()) {
      if (!read.contains(name)) {
        throw new RefusedFacts(Reason.MEMBER_UNKNOWN, path(name));
      }
    }
    return made;
  }

  private interface ItemReader<T> {
    T read(Json json, String path);
  }

  private <T> List<T> items(String name, ItemReader<T> reader) {
    List<Json> items =
        switch (value(name)) {
          case Json.Items(var values) -> values;
          default -> throw wrong(path(name));
        };
    var made = new ArrayList<T>();
    for (int i = 0; i < items.size(); i++) {
      made.add(reader.read(items.get(i), path(name) + "[" + i + "]"));
    }
    return made;
  }

  private static String text(Json json, String path) {
    return switch (json) {
      case Json.Text(String text) -> text;
      default -> throw wrong(path);
    };
  }

  private static <E extends Enum<E>> E constant(Json json, String path, Class<E> type) {
    String name = text(json, path);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new RefusedFacts(Reason.MALFORMED, path, name);
  }

  private Json value(String name) {
    read.add(name);
    var value = values.get(name);
    if (value == null) {
      throw new RefusedFacts(Reason.MEMBER_MISSING, path(name));
    }
    return value;
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static RefusedFacts wrong(String path) {
    return new RefusedFacts(Reason.WRONG_TYPE, path);
  }
}
