package ccso.platform.assessment;

import ccso.catalogue.Text;
import ccso.platform.site.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// 常用语 for reasons: a person's own (table `own_phrase`) before those the platform ships as data.
@Component
public class StockPhrases {
  static final int LONGEST = 200;

  /// As many as the keys 1 to 9 reach.
  static final int MOST = 9;

  private final JdbcClient sql;
  private final List<Text> shipped;

  StockPhrases(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    try (InputStream in =
        Objects.requireNonNull(
            StockPhrases.class.getResourceAsStream("/assessment/phrases.json"))) {
      this.shipped = List.of(json.readValue(in, Text[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One of a person's own.
  public record Own(long seq, String text) {}

  /// What the keys reach, in their order.
  List<String> of(UUID person, Words words) {
    List<String> all = new ArrayList<>(own(person).stream().map(Own::text).toList());
    shipped.forEach(it -> all.add(words.t(it)));
    return all.stream().limit(MOST).toList();
  }

  List<Own> own(UUID person) {
    return sql.sql("select seq, phrase from own_phrase where person_id = ? order by seq")
        .param(person)
        .query((r, n) -> new Own(r.getLong(1), Objects.requireNonNull(r.getString(2))))
        .list();
  }

  void add(UUID person, String text) {
    sql.sql("insert into own_phrase (person_id, phrase) values (?, ?)")
        .params(person, text)
        .update();
  }

  /// Only ever one of the person's own.
  void remove(UUID person, long seq) {
    sql.sql("delete from own_phrase where person_id = ? and seq = ?").params(person, seq).update();
  }
}
