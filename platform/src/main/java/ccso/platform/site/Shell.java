package ccso.platform.site;

import ccso.catalogue.Text;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page is wrapped in: words, who looks, the token that forms carry, the sentence said
/// on arrival.
///
/// @param path of this request, with its query, without language
/// @param notice already worded; null when there is nothing to say
/// @param unread messages the person has not read; 0 for whoever is not signed in
public record Shell(
    Words words,
    Actor actor,
    String path,
    String csrfName,
    String csrfToken,
    @Nullable String notice,
    boolean demo,
    int unread) {

  public String t(String key, Object... arguments) {
    return words.t(key, arguments);
  }

  public String t(Text text) {
    return words.t(text);
  }

  public String t(FieldFault fault) {
    return words.t("fault." + fault.code(), fault.arguments().toArray());
  }

  public boolean signedIn() {
    return actor instanceof Actor.Person;
  }

  public String name() {
    return actor instanceof Actor.Person person ? person.name() : "";
  }

  public boolean holds(Role role) {
    return actor instanceof Actor.Person person && person.holds(role);
  }

  /// Word of the role shown beside the name: the first of the person's roles in the order of
  /// [Role].
  public String roleWord() {
    return actor instanceof Actor.Person person && !person.roles().isEmpty()
        ? t("role." + person.roles().stream().sorted().findFirst().orElseThrow())
        : "";
  }

  /// The same page in the other language.
  public String otherLanguage() {
    String sign = path.contains("?") ? "&" : "?";
    return path + sign + "lang=" + (words.chinese() ? "en" : "zh");
  }

  /// First fault of the field, worded; null when the field is all right.
  public @Nullable String fault(List<FieldFault> faults, String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field))
        .findFirst()
        .map(this::t)
        .orElse(null);
  }
}
