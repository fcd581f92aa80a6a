package ccso.platform.account;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person makes and revokes keys for programs of its own.
///
/// Refuses ([Faulty]): no label or one that is too long, days out of range, too many keys.
@Component
public class MakeApiKey {
  /// So that a key found in a file or a log is known for what it is.
  public static final String PREFIX = "ccso_";

  static final int MOST_KEYS = 5;
  static final int MOST_DAYS = 366;
  static final int LONGEST_LABEL = 60;
  private static final int KEY_BYTES = 32;

  private final ApiKeys keys;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  MakeApiKey(ApiKeys keys, AuditTrail trail, InstantSource clock) {
    this.keys = keys;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param days it works, from today
  /// @return the key, to be shown once
  @Transactional
  public String make(Actor.Person person, String label, int days) {
    String tidy = label.strip();
    if (tidy.isEmpty() || tidy.length() > LONGEST_LABEL) {
      throw new Faulty(List.of(FieldFault.of("label", "account.key-label", LONGEST_LABEL)));
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new Faulty(List.of(FieldFault.of("days", "account.key-days", MOST_DAYS)));
    }
    if (keys.of(person).size() >= MOST_KEYS) {
      throw new Faulty(List.of(FieldFault.of("label", "account.key-many", MOST_KEYS)));
    }
    byte[] secret = new byte[KEY_BYTES];
    random.nextBytes(secret);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    UUID id = UUID.randomUUID();
    LocalDate today = clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    keys.add(id, person.id(), tidy, key, today.plusDays(days));
    trail.append(person, new ApiKeyMade(id, days));
    return key;
  }

  @Transactional
  public void revoke(Actor.Person person, UUID id) {
    if (!keys.revoke(person.id(), id)) {
      throw new NotFound(id.toString());
    }
    trail.append(person, new ApiKeyRevoked(id));
  }

  record ApiKeyMade(UUID id, int days) implements AuditEvent {
    @Override
    public String kind() {
      return "API_KEY_MADE";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("key", id.toString(), "days", days);
    }
  }

  record ApiKeyRevoked(UUID id) implements AuditEvent {
    @Override
    public String kind() {
      return "API_KEY_REVOKED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("key", id.toString());
    }
  }
}
