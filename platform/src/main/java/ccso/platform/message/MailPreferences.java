package ccso.platform.message;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people have said about their mail (table `mail_preference`).
@Component
class MailPreferences {
  private final JdbcClient sql;

  MailPreferences(JdbcClient sql) {
    this.sql = sql;
  }

  MailPreference of(UUID person) {
    return sql.sql("select address, language, muted from mail_preference where person_id = ?")
        .param(person)
        .query((r, n) ->
            new MailPreference(
                Objects.requireNonNullElse(r.getString("address"), ""),
                MailLanguage.of(r.getString("language")),
                Arrays.stream((String[]) r.getArray("muted").getArray())
                    .map(MessageKind::valueOf)
                    .collect(Collectors.toSet())))
        .optional()
        .orElse(MailPreference.NONE);
  }

  void put(UUID person, MailPreference preference) {
    sql.sql(
            """
            insert into mail_preference (person_id, address, language, muted)
            values (:person, nullif(:address, ''), :language, :muted)
            on conflict (person_id) do update
              set address = excluded.address, language = excluded.language, muted = excluded.muted
            """)
        .param("person", person)
        .param("address", preference.address())
        .param("language", preference.language().code())
        .param(
            "muted",
            preference.muted().stream().map(MessageKind::name).sorted().toArray(String[]::new))
        .update();
  }
}
