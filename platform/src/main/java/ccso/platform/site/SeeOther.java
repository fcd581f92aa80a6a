package ccso.platform.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form answers when it is done: go and see there, with one sentence said on arrival.
///
/// @param sayKey message key, null for silence
public record SeeOther(String location, @Nullable String sayKey, List<Object> arguments)
    implements Answer {
  public SeeOther {
    arguments = List.copyOf(arguments);
  }

  public static SeeOther to(String location) {
    return new SeeOther(location, null, List.of());
  }

  public SeeOther saying(String key, Object... args) {
    return new SeeOther(location, key, List.of(args));
  }
}
