package ccso.platform.assessment;

import ccso.catalogue.Edition;
import ccso.judging.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Determinations as appended (tables `determination_entry`, `countersignature`, `settlement`).
///
/// The database grants the application no change and no deletion of them.
@Component
public class Determinations {
  private static final String COLUMNS =
      """
      e.seq, e.requirement_key, e.stage, e.judgement, e.reason, e.by_person, p.display_name, e.at,
      e.replaces, e.undoes, c.by_person as signed_by, cp.display_name as signed_name,
      c.at as signed_at, s.reason as settled_reason, sp.display_name as settled_name,
      s.at as settled_at
      """;
  private static final String TABLES =
      """
      from determination_entry e
      join person p on p.id = e.by_person
      left join countersignature c on c.entry_seq = e.seq
      left join person cp on cp.id = c.by_person
      left join settlement s on s.site_seq = e.seq
      left join person sp on sp.id = s.by_person
      """;

  private final JdbcClient sql;

  Determinations(JdbcClient sql) {
    this.sql = sql;
  }

  /// What is to be appended.
  ///
  /// @param clientId number the client gave it: the same one is never written twice
  record NewEntry(
      String requirementKey,
      Stage stage,
      Judgement judgement,
      String reason,
      UUID clientId,
      @Nullable Long replaces,
      @Nullable Long undoes) {}

  /// An entry with the number its client gave it, and its case.
  record Written(UUID caseId, @Nullable UUID batch, DeterminationEntry entry) {}

  /// The last word of each person, in one statement. What a member of the team may know of it,
  /// [TeamCase#standings] says.
  public CaseDeterminations current(UUID caseId) {
    return new CaseDeterminations(
        sql.sql(
                "select distinct on (e.stage, e.requirement_key, e.by_person) "
                    + COLUMNS
                    + TABLES
                    + " where e.case_id = ? order by e.stage, e.requirement_key, e.by_person, e.seq desc")
            .param(caseId)
            .query((r, n) -> entry(r))
            .list());
  }

  /// The same for many cases, still in one statement.
  Map<UUID, CaseDeterminations> current(Collection<UUID> cases) {
    Map<UUID, List<DeterminationEntry>> entries = new HashMap<>();
    sql.sql(
            "select distinct on (e.case_id, e.stage, e.requirement_key, e.by_person) e.case_id, "
                + COLUMNS
                + TABLES
                + """
                 where e.case_id = any(?)
                order by e.case_id, e.stage, e.requirement_key, e.by_person, e.seq desc
                """)
        .param(cases.toArray(UUID[]::new))
        .query(r -> {
          entries
              .computeIfAbsent(r.getObject("case_id", UUID.class), _ -> new ArrayList<>())
              .add(entry(r));
        });
    Map<UUID, CaseDeterminations> found = new HashMap<>();
    entries.forEach((id, all) -> found.put(id, new CaseDeterminations(all)));
    return found;
  }

  /// What each of the two had said at the desk when they closed the categories that both have
  /// closed.
  List<DeterminationEntry> atClosing(UUID caseId, DoubleJudging doubled, Edition edition) {
    List<String> keys = new ArrayList<>();
    List<UUID> people = new ArrayList<>();
    List<Long> last = new ArrayList<>();
    for (DoubleJudging.Closing closing : doubled.closings()) {
      if (doubled.revealed(closing.category())) {
        edition
            .category(closing.category())
            .orElseThrow()
            .requirements()
            .forEach(it -> {
              keys.add(it.key());
              people.add(closing.by());
              last.add(closing.lastSeq());
            });
      }
    }
    return sql.sql(
            "select distinct on (e.requirement_key, e.by_person) "
                + COLUMNS
                + TABLES
                + """
                 join unnest(?::text[], ?::uuid[], ?::bigint[]) as closed (requirement_key, by_person, last_seq)
                  on closed.requirement_key = e.requirement_key and closed.by_person = e.by_person
                    and e.seq <= closed.last_seq
                where e.case_id = ? and e.stage = 'DESK'
                order by e.requirement_key, e.by_person, e.seq desc
                """)
        .params(
            keys.toArray(String[]::new),
            people.toArray(UUID[]::new),
            last.toArray(Long[]::new),
            caseId)
        .query((r, n) -> entry(r))
        .list();
  }

  /// All that was said of one requirement, both stages, oldest first.
  public List<DeterminationEntry> history(UUID caseId, String requirementKey) {
    return sql.sql(
            "select "
                + COLUMNS
                + TABLES
                + " where e.case_id = ? and e.requirement_key = ? order by e.seq")
        .params(caseId, requirementKey)
        .query((r, n) -> entry(r))
        .list();
  }

  /// Requirements with a final word per case and stage; a case or stage without any is left out.
  Map<UUID, Map<Stage, Integer>> judged(Collection<UUID> cases) {
    Map<UUID, Map<Stage, Integer>> counts = new HashMap<>();
    sql.sql(
            """
            select case_id, stage, count(*)
            from (select distinct on (case_id, stage, requirement_key) case_id, stage, judgement
                  from determination_entry where case_id = any(?)
                  order by case_id, stage, requirement_key, seq desc) latest
            where judgement in ('CONFORMING', 'NONCONFORMING', 'NOT_APPLICABLE')
            group by case_id, stage
            """)
        .param(cases.toArray(UUID[]::new))
        .query(r -> {
          counts
              .computeIfAbsent(r.getObject(1, UUID.class), _ -> new EnumMap<>(Stage.class))
              .put(Stage.valueOf(r.getString(2)), r.getInt(3));
        });
    return counts;
  }

  Optional<Written> findByClientId(UUID clientId) {
    return sql.sql("select e.case_id, e.batch_id, " + COLUMNS + TABLES + " where e.client_id = ?")
        .param(clientId)
        .query((r, n) -> written(r))
        .optional();
  }

  List<Written> ofBatch(UUID batch) {
    return sql.sql(
            "select e.case_id, e.batch_id, "
                + COLUMNS
                + TABLES
                + " where e.batch_id = ? order by e.seq")
        .param(batch)
        .query((r, n) -> written(r))
        .list();
  }

  Optional<DeterminationEntry> find(long seq) {
    return sql.sql("select " + COLUMNS + TABLES + " where e.seq = ?")
        .param(seq)
        .query((r, n) -> entry(r))
        .optional();
  }

  /// The person's last judgements in this case and stage, newest first; those taken back and those
  /// that settled a disagreement are left out.
  ///
  /// @param deep how many judgements are looked at, taken back or not
  List<DeterminationEntry> lastOf(UUID caseId, Stage stage, UUID person, int deep) {
    return sql.sql(
            "select "
                + COLUMNS
                + TABLES
                + """
                 join (select seq from determination_entry
                       where case_id = ? and stage = ? and by_person = ? and undoes is null
                       order by seq desc limit ?) mine on mine.seq = e.seq
                 where not exists (select from determination_entry u where u.undoes = e.seq)
                   and not exists (select from disagreement_settlement d where d.entry_seq = e.seq)
                 order by e.seq desc
                """)
        .params(caseId, stage.name(), person, deep)
        .query((r, n) -> entry(r))
        .list();
  }

  /// Appends all by one statement, in their order; what a client sent before is left out.
  ///
  /// @return seq by the client's number
  Map<UUID, Long> append(
      UUID caseId, UUID person, Instant at, @Nullable UUID batch, List<NewEntry> entries) {
    Map<UUID, Long> seqs = new HashMap<>();
    sql.sql(
            """
            insert into determination_entry (case_id, requirement_key, stage, judgement, reason,
              by_person, at, client_id, replaces, batch_id, undoes)
            select ?, requirement_key, stage, judgement, reason, ?, ?, client_id, replaces, ?, undoes
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::bigint[],
              ?::bigint[]) with ordinality
              as entry (requirement_key, stage, judgement, reason, client_id, replaces, undoes, place)
            order by place
            on conflict (client_id) do nothing
            returning client_id, seq
            """)
        .params(
            java.util.Arrays.asList(
                caseId,
                person,
                at.atOffset(ZoneOffset.UTC),
                batch,
                entries.stream().map(NewEntry::requirementKey).toArray(String[]::new),
                entries.stream().map(it -> it.stage().name()).toArray(String[]::new),
                entries.stream().map(it -> it.judgement().name()).toArray(String[]::new),
                entries.stream().map(NewEntry::reason).toArray(String[]::new),
                entries.stream().map(NewEntry::clientId).toArray(UUID[]::new),
                entries.stream().map(NewEntry::replaces).toArray(Long[]::new),
                entries.stream().map(NewEntry::undoes).toArray(Long[]::new)))
        .query(r -> {
          seqs.put(r.getObject(1, UUID.class), r.getLong(2));
        });
    return seqs;
  }

  void countersign(Collection<Long> entries, UUID person, Instant at) {
    sql.sql(
            """
            insert into countersignature (entry_seq, by_person, at)
            select seq, ?, ? from unnest(?::bigint[]) as seq
            on conflict (entry_seq) do nothing
            """)
        .params(person, at.atOffset(ZoneOffset.UTC), entries.toArray(Long[]::new))
        .update();
  }

  void settle(
      UUID caseId,
      DeterminationEntry desk,
      DeterminationEntry site,
      String reason,
      UUID person,
      Instant at) {
    sql.sql(
            """
            insert into settlement (case_id, requirement_key, desk_seq, site_seq, reason, by_person, at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (desk_seq, site_seq) do nothing
            """)
        .params(
            caseId,
            site.requirementKey(),
            desk.seq(),
            site.seq(),
            reason,
            person,
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Written written(ResultSet r) throws SQLException {
    return new Written(
        r.getObject("case_id", UUID.class), r.getObject("batch_id", UUID.class), entry(r));
  }

  private static DeterminationEntry entry(ResultSet r) throws SQLException {
    return new DeterminationEntry(
        r.getLong("seq"),
        r.getString("requirement_key"),
        Stage.valueOf(r.getString("stage")),
        Judgement.valueOf(r.getString("judgement")),
        r.getString("reason"),
        r.getObject("by_person", UUID.class),
        r.getString("display_name"),
        instant(r, "at"),
        r.getObject("replaces", Long.class),
        r.getObject("undoes", Long.class),
        signed(r),
        settled(r));
  }

  private static DeterminationEntry.@Nullable Signed signed(ResultSet r) throws SQLException {
    UUID by = r.getObject("signed_by", UUID.class);
    return by == null
        ? null
        : new DeterminationEntry.Signed(by, r.getString("signed_name"), instant(r, "signed_at"));
  }

  private static DeterminationEntry.@Nullable Settled settled(ResultSet r) throws SQLException {
    String reason = r.getString("settled_reason");
    return reason == null
        ? null
        : new DeterminationEntry.Settled(
            reason, r.getString("settled_name"), instant(r, "settled_at"));
  }

  private static Instant instant(ResultSet r, String column) throws SQLException {
    Timestamp at = Objects.requireNonNull(r.getTimestamp(column));
    return at.toInstant();
  }
}
