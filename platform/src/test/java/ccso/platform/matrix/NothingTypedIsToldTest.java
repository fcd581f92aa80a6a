package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.matrix.DemoSite.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demonstration has gone through whole cases: of all that was typed in them (names of
/// organisations and centres, titles of evidence, reasons, notes) nothing is in a message or a
/// mail.
@OnDemoSite
class NothingTypedIsToldTest {
  private final JdbcClient sql;
  private final DemoSite site;

  NothingTypedIsToldTest(@Autowired JdbcClient sql, @LocalServerPort int port) {
    this.sql = sql;
    this.site = DemoSite.at(sql, port);
  }

  private List<String> typed() {
    return sql
        .sql(
            """
            select name from organisation union select name_en from organisation
            union select credit_code from organisation
            union select centre_name from assessment_case union select business_scope from assessment_case
            union select address from case_site
            union select title from evidence_file union select file_name from evidence_version
            union select note from self_assessment union select reason from determination_entry
            union select reason from certification_decision union select note from certificate_event
            union select v #>> '{}' from audit_event, jsonb_each(data) as d (k, v) where k in ('reason', 'note')
            """)
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .filter(it -> it != null && it.length() > 3)
        .toList();
  }

  @Test
  void noInboxRepeatsWhatWasTyped() {
    List<String> typed = typed();
    assertThat(typed).hasSizeGreaterThan(20);
    int messages = 0;
    for (Person person : site.people()) {
      for (String language : List.of("zh", "en")) {
        String page = person.visitor().get("/me/inbox?lang=" + language).body();
        assertThat(page).doesNotContain(typed);
        messages += page.split("<li class=\"new\">", -1).length - 1;
      }
      person.visitor().get("/home?lang=zh");
    }
    assertThat(messages).as("messages read").isGreaterThan(20);
  }

  @Test
  void noMailRepeatsWhatWasTyped() {
    List<String> typed = typed();
    Person administrator = site.person("admin");
    List<String> mails =
        sql.sql("select id::text from outgoing_mail").query((row, n) -> row.getString(1)).list();
    assertThat(mails).hasSizeGreaterThan(5);
    for (String mail : mails) {
      String page = administrator.visitor().get("/desk/outbox/" + mail).body();
      assertThat(page).contains("<pre class=\"letter\">").doesNotContain(typed);
    }
  }
}
