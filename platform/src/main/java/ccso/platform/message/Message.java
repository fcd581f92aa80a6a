package ccso.platform.message;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something people are told. Which facts, and that they are only counts, days and codes, is
/// checked here: a wrong one is a bug of the caller.
///
/// @param caseNumber null where it is about no case
/// @param place path of the page it leads to, on this site; without a fragment, which would be lost
///   on the way through the sign-in
/// @param facts as [MessageKind#facts] says, as stored
public record Message(
    MessageKind kind,
    @Nullable UUID caseId,
    @Nullable String caseNumber,
    String place,
    List<String> facts) {
  private static final Pattern PLACE =
      Pattern.compile("/(?:[A-Za-z0-9][A-Za-z0-9._-]*/?)*(?:\\?[A-Za-z0-9=&._-]+)?");

  public Message {
    facts = List.copyOf(facts);
    if (!PLACE.matcher(place).matches()) {
      throw new IllegalArgumentException("not a page of this site: " + place);
    }
  }

  /// @param facts `Integer`, `LocalDate` or code, as the kind wants them
  public static Message of(
      MessageKind kind, UUID caseId, String caseNumber, String place, Object... facts) {
    return new Message(kind, caseId, caseNumber, place, stored(kind, facts));
  }

  /// About no case.
  public static Message alone(MessageKind kind, String place, Object... facts) {
    return new Message(kind, null, null, place, stored(kind, facts));
  }

  private static List<String> stored(MessageKind kind, Object... facts) {
    if (facts.length != kind.facts().size()) {
      throw new IllegalArgumentException(kind + " takes " + kind.facts());
    }
    List<String> stored = new ArrayList<>();
    for (int i = 0; i < facts.length; i++) {
      stored.add(kind.facts().get(i).stored(facts[i]));
    }
    return stored;
  }
}
