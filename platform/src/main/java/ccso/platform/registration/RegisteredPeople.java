package ccso.platform.registration;

import ccso.platform.registration.RegisteredAssessor.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The registers of people (tables `registered_person`, `employment`).
@Component
public class RegisteredPeople {

  /// One line of a public register: never a contact.
  public record Listed(
      String number,
      String name,
      String kind,
      Level level,
      LocalDate validUntil,
      boolean suspended) {}

  private record Row(RegisteredAssessor assessor, @Nullable Employment employment) {}

  private final JdbcClient sql;

  RegisteredPeople(JdbcClient sql) {
    this.sql = sql;
  }

  /// All assessors with their employments, by registration number; one statement.
  public List<RegisteredAssessor> assessors() {
    Map<UUID, List<Employment>> employments = new LinkedHashMap<>();
    Map<UUID, RegisteredAssessor> assessors = new LinkedHashMap<>();
    for (Row row : rows()) {
      UUID person = row.assessor().person();
      assessors.putIfAbsent(person, row.assessor());
      List<Employment> known = employments.computeIfAbsent(person, p -> new ArrayList<>());
      if (row.employment() != null) {
        known.add(row.employment());
      }
    }
    return assessors.values().stream()
        .map(a -> with(a, employments.getOrDefault(a.person(), List.of())))
        .toList();
  }

  public List<Listed> list() {
    return sql.sql(
            """
            select r.registration_number, p.display_name, r.kind, r.level, r.valid_until, r.suspended
            from registered_person r join person p on p.id = r.person_id order by r.kind, r.registration_number
            """)
        .query((r, n) ->
            new Listed(
                r.getString(1),
                r.getString(2),
                r.getString(3),
                Level.valueOf(r.getString(4)),
                r.getObject(5, LocalDate.class),
                r.getBoolean(6)))
        .list();
  }

  /// How many are registered, valid on the day and not suspended; `kind` is ASSESSOR or
  /// COORDINATOR.
  public int count(String kind, LocalDate day) {
    return sql.sql(
            "select count(*) from registered_person where kind = ? and valid_until >= ? and not suspended")
        .params(kind, day)
        .query(Integer.class)
        .single();
  }

  /// Whether the number, or this person as an assessor, stands in the register already.
  boolean taken(String number, @Nullable UUID person) {
    return sql.sql(
            """
            select exists (select from registered_person
              where registration_number = :number or (kind = 'ASSESSOR' and person_id = :person))
            """)
        .param("number", number)
        .param("person", person, java.sql.Types.OTHER)
        .query(Boolean.class)
        .single();
  }

  public void register(
      UUID person, String kind, String number, Level level, String region, LocalDate validUntil) {
    sql.sql(
            """
            insert into registered_person (person_id, kind, registration_number, level, region, valid_until)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(person, kind, number, level.name(), region, validUntil)
        .update();
  }

  /// @param languages ISO 639 codes
  public void speaks(UUID person, Collection<String> languages) {
    sql.sql("update registered_person set languages = ? where person_id = ?")
        .params(languages.stream().sorted().toArray(String[]::new), person)
        .update();
  }

  public void employ(UUID person, Employment employment) {
    sql.sql(
            """
            insert into employment (id, person_id, credit_code, relation, from_day, to_day)
            values (:id, :person, :code, :relation, :from, :to)
            """)
        .param("id", UUID.randomUUID())
        .param("person", person)
        .param("code", employment.creditCode())
        .param("relation", employment.relation().name())
        .param("from", employment.from())
        .param("to", employment.to())
        .update();
  }

  private List<Row> rows() {
    return sql.sql(
            """
            select r.person_id, p.display_name, r.registration_number, r.level, r.region, r.valid_until, r.suspended,
                   e.credit_code, e.relation, e.from_day, e.to_day, r.languages
            from registered_person r
            join person p on p.id = r.person_id
            left join employment e on e.person_id = r.person_id
            where r.kind = 'ASSESSOR' and not p.disabled
            order by r.registration_number, e.from_day
            """)
        .query((r, n) -> {
          String code = r.getString(8);
          return new Row(
              new RegisteredAssessor(
                  r.getObject(1, UUID.class),
                  r.getString(2),
                  r.getString(3),
                  Level.valueOf(r.getString(4)),
                  r.getString(5),
                  r.getObject(6, LocalDate.class),
                  r.getBoolean(7),
                  List.of((String[]) r.getArray(12).getArray()),
                  List.of()),
              code == null
                  ? null
                  : new Employment(
                      code,
                      Employment.Relation.valueOf(r.getString(9)),
                      r.getObject(10, LocalDate.class),
                      r.getObject(11, LocalDate.class)));
        })
        .list();
  }

  private static RegisteredAssessor with(RegisteredAssessor a, List<Employment> employments) {
    return new RegisteredAssessor(
        a.person(),
        a.name(),
        a.number(),
        a.level(),
        a.region(),
        a.validUntil(),
        a.suspended(),
        a.languages(),
        employments);
  }
}
