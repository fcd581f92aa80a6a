package ccso.platform.matrix;

import ccso.platform.application.CaseForm;
import ccso.platform.basis.Actor;
import ccso.platform.golden.Route;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The fields a route takes, by the parameters of its handler.
final class Fields {

  /// What handlers look for that take whatever comes.
  private static final Set<String> OF_LISTS =
      Set.of(
          "requirement", "judgement", "note", "all", "listed", "state", "kind", "category", "item");

  private static final Map<String, String> PLAUSIBLE =
      Map.ofEntries(
          Map.entry("stage", "DESK"),
          Map.entry("judgement", "CONFORMING"),
          Map.entry("kind", "DOCUMENT"),
          Map.entry("outcome", "REFUSED"),
          Map.entry("method", "INTERVIEW"),
          Map.entry("part", "all"),
          Map.entry("label", "A-1"),
          Map.entry("facts", "0".repeat(64)),
          Map.entry("clientId", "6f1c9a52-3d0e-4f6a-9f0b-1d5b7a3f2c11"),
          Map.entry("number", "CCSO-2026-00001-R0-00"),
          Map.entry("seats", "120"),
          Map.entry("ownership", "CAPTIVE"),
          Map.entry("directions", "INBOUND"),
          Map.entry("channels", "PHONE"),
          Map.entry("periodFrom", "2025-08"),
          Map.entry("formedOn", "2026-01-31"),
          Map.entry("validUntil", "2099-01-31"),
          Map.entry("masked", "PERSONAL_DATA"),
          Map.entry("basedOn", ""),
          Map.entry("q", "CCSO"));

  private Fields() {}

  /// Every field with something that could be meant; where a type says more than a name, by type.
  static Map<String, String> plausible(Route route) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Parameter parameter : route.handler().getParameters()) {
      add(fields, route, parameter);
    }
    return fields;
  }

  /// The same as JSON.
  static String json(Route route) {
    return plausible(route).entrySet().stream()
        .map(it -> "\"%s\":\"%s\"".formatted(it.getKey(), it.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static void add(Map<String, String> fields, Route route, Parameter parameter) {
    Class<?> type = parameter.getType();
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    if (MultiValueMap.class.isAssignableFrom(type)) {
      names(route).forEach(it -> fields.put(it, text(it)));
    } else if (asked != null) {
      String name = asked.name().isEmpty() ? parameter.getName() : asked.name();
      fields.put(name, value(name, type, parameter.toString()));
    } else if (type.isRecord()
        && !Actor.class.isAssignableFrom(type)
        && !parameter.isAnnotationPresent(PathVariable.class)) {
      for (RecordComponent component : type.getRecordComponents()) {
        fields.put(
            component.getName(),
            value(component.getName(), component.getType(), component.toString()));
      }
    }
  }

  private static String value(String name, Class<?> type, String generic) {
    if (type == long.class || type == int.class || generic.contains("<java.lang.Long>")) {
      return "1";
    }
    if (type == UUID.class) {
      return "6f1c9a52-3d0e-4f6a-9f0b-1d5b7a3f2c11";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(it -> ((Enum<?>) it).name())
          .reduce((first, last) -> last)
          .orElseThrow();
    }
    return text(name);
  }

  private static String text(String name) {
    return PLAUSIBLE.getOrDefault(name, "看一看");
  }

  private static Set<String> names(Route route) {
    return route.path().endsWith("/new") || route.path().endsWith("/scope")
        ? Arrays.stream(CaseForm.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new))
        : OF_LISTS;
  }
}
