package ccso.platform.site;

import ccso.platform.account.ApiKey;
import ccso.platform.account.ApiKeys;
import ccso.platform.account.MakeApiKey;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's keys for programs.
@Controller
public class ApiKeyPages {

  /// Model of `site/api-keys`.
  ///
  /// @param made the new key, shown this once; null otherwise
  public record KeysPage(
      List<ApiKey> keys,
      @Nullable String made,
      String label,
      String days,
      List<FieldFault> faults) {}

  private static final String DAYS = "90";

  private final ApiKeys keys;
  private final MakeApiKey makeKey;

  ApiKeyPages(ApiKeys keys, MakeApiKey makeKey) {
    this.keys = keys;
    this.makeKey = makeKey;
  }

  @GetMapping("/me/api-keys")
  Page keys(Actor.Person person) {
    return Page.of("site/api-keys", new KeysPage(keys.of(person), null, "", DAYS, List.of()));
  }

  /// Answered with a page, not an address: the key stands in no store and no history.
  @PostMapping("/me/api-keys")
  Page make(
      Actor.Person person,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String days) {
    try {
      String made = makeKey.make(person, label, number(days));
      return Page.of("site/api-keys", new KeysPage(keys.of(person), made, "", DAYS, List.of()));
    } catch (Faulty faulty) {
      return Page.again(
          "site/api-keys", new KeysPage(keys.of(person), null, label, days, faulty.faults()));
    }
  }

  @PostMapping("/me/api-keys/{id}/revocation")
  Answer revoke(Actor.Person person, @PathVariable String id) {
    try {
      makeKey.revoke(person, UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound(id);
    }
    return SeeOther.to("/me/api-keys").saying("api.key.revoked");
  }

  private static int number(String typed) {
    return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }
}
