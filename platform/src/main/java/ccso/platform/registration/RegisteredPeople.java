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
  ///
  /// @param name of the person; of the organisation for a partner
  public record Listed(
      String number,
      String name,
      RegisterKind kind,
      Level level,
      String region,
      LocalDate validUntil,
      PersonState state) {}

  private record Row(RegisteredAssessor assessor, @Nullable Employment employment) {}

  private final JdbcClient sql;
  private final Registrations registrations;

  RegisteredPeople(JdbcClient sql, Registrations registrations) {
    this.sql = sql;
    this.registrations = registrations;
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

  /// Who has or had a number, by register and number.
  ///
  /// @param kind null for all registers
  /// @param limit of lines
  List<Listed> list(RegisterSearch search, @Nullable RegisterKind kind, LocalDate day, int limit) {
    return sql.sql(
            """
            select r.registration_number, n.name, r.kind, r.level, r.region, r.valid_until, r.state
            from registered_person r
            join person p on p.id = r.person_id
            cross join lateral (select coalesce((select nullif(g.organisation_name, '') from registration g
                where g.person_id = r.person_id and g.kind = r.kind order by g.applied_at desc limit 1), p.display_name) as name) n
            where (cast(:kind as text) is null or r.kind = :kind)
              and (:name = '' or position(:name in lower(n.name)) > 0
                or (:number <> '' and replace(r.registration_number, '-', '') = :number)
                or (:initials <> '' and position(:initials in pinyin_initials(n.name)) > 0))
            order by r.kind, r.registration_number limit :limit
            """)
        .param("kind", kind == null ? null : kind.name(), java.sql.Types.VARCHAR)
        .param("name", search.name())
        .param("number", search.bare())
        .param("initials", search.initials())
        .param("limit", limit)
        .query((r, n) -> {
          LocalDate until = r.getObject(6, LocalDate.class);
          return new Listed(
              r.getString(1),
              r.getString(2),
              RegisterKind.valueOf(r.getString(3)),
              Level.valueOf(r.getString(4)),
              r.getString(5),
              until,
              PersonState.valueOf(r.getString(7)).by(until.isBefore(day)));
        })
        .list();
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

  /// Enters somebody examined elsewhere; what the platform examined goes through
  /// [EnterRegistration].
  public void register(
      UUID person, String kind, String number, Level level, String region, LocalDate validUntil) {
    register(person, RegisterKind.valueOf(kind), "", number, level, region, validUntil);
  }

  /// @param organisation name of a partner; empty for people
  public void register(
      UUID person,
      RegisterKind kind,
      String organisation,
      String number,
      Level level,
      String region,
      LocalDate validUntil) {
    put(person, kind, number, level, region, validUntil);
    UUID id = registrations.add(person, kind, organisation, region, "");
    registrations.enter(id, PersonVerb.REGISTER, PersonState.REGISTERED, "", /* by= */ null);
  }

  /// Whether the number is anybody else's, or this person's in another register.
  boolean numberOfAnother(String number, UUID person, RegisterKind kind) {
    return sql.sql(
            """
            select exists (select from registered_person
              where registration_number = ? and not (person_id = ? and kind = ?))
            """)
        .params(number, person, kind.name())
        .query(Boolean.class)
        .single();
  }

  /// The number given, or given anew after a registration that was revoked.
  void put(
      UUID person,
      RegisterKind kind,
      String number,
      Level level,
      String region,
      LocalDate validUntil) {
    sql.sql(
            """
            insert into registered_person (person_id, kind, registration_number, level, region, valid_until)
            values (?, ?, ?, ?, ?, ?)
            on conflict (person_id, kind) do update set registration_number = excluded.registration_number,
              level = excluded.level, region = excluded.region, valid_until = excluded.valid_until, state = 'REGISTERED'
            """)
        .params(person, kind.name(), number, level.name(), region, validUntil)
        .update();
  }

  void renew(UUID person, RegisterKind kind, LocalDate validUntil) {
    sql.sql(
            """
            update registered_person set valid_until = ?, state = 'REGISTERED' where person_id = ? and kind = ?
            """)
        .params(validUntil, person, kind.name())
        .update();
  }

  void stands(UUID person, RegisterKind kind, PersonState state) {
    sql.sql("update registered_person set state = ? where person_id = ? and kind = ?")
        .params(state.name(), person, kind.name())
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

  /// For whom somebody works or worked, the latest first.
  public List<Employment> employments(UUID person) {
    return sql.sql(
            """
            select credit_code, relation, from_day, to_day from employment
            where person_id = ? order by from_day desc, credit_code
            """)
        .param(person)
        .query((r, n) ->
            new Employment(
                r.getString(1),
                Employment.Relation.valueOf(r.getString(2)),
                r.getObject(3, LocalDate.class),
                r.getObject(4, LocalDate.class)))
        .list();
  }

  private List<Row> rows() {
    return sql.sql(
            """
            select r.person_id, p.display_name, r.registration_number, r.level, r.region, r.valid_until,
                   r.state <> 'REGISTERED', e.credit_code, e.relation, e.from_day, e.to_day, r.languages
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
