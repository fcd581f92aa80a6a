package ccso.platform.golden;

import ccso.platform.engine.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the migrations make, written down whole: tables, columns, constraints, indexes, and what
/// the application's role may do with them.
class SchemaTest {
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh().owner());

  @Test
  @Tag("golden")
  void theSchemaIsTheOneWrittenDown() {
    StringBuilder found = new StringBuilder();
    for (String table : tables()) {
      found.append(table).append('\n');
      add(found, table, COLUMNS);
      add(found, table, CONSTRAINTS);
      add(found, table, INDEXES);
      add(found, table, TRIGGERS);
      add(found, table, PRIVILEGES);
      found.append('\n');
    }
    lines(OTHER).forEach(it -> found.append(it).append('\n'));
    GoldenFile.of("schema.txt").isStill(found.toString());
  }

  private List<String> tables() {
    return lines(
        """
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
          and relname <> 'flyway_schema_history'
        order by relname
        """);
  }

  private void add(StringBuilder found, String table, String question) {
    sql.sql(question)
        .param("table", "public." + table)
        .query((row, n) -> row.getString(1))
        .list()
        .forEach(it -> found.append("  ").append(it).append('\n'));
  }

  private List<String> lines(String question) {
    return sql.sql(question).query((row, n) -> row.getString(1)).list();
  }

  private static final String COLUMNS =
      """
      select concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
               case when a.attnotnull then 'not null' end,
               case when a.attidentity <> '' then 'identity' end,
               'default ' || pg_get_expr(d.adbin, d.adrelid))
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = (:table)::regclass and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """;

  private static final String CONSTRAINTS =
      """
      select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where conrelid = (:table)::regclass and contype <> 'n'
      order by contype, conname
      """;

  private static final String INDEXES =
      """
      select regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX (\\S+) ON \\S+', 'index \\2 \\1')
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = (:table)::regclass
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      order by c.relname
      """;

  private static final String TRIGGERS =
      """
      select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger
      where tgrelid = (:table)::regclass and not tgisinternal order by tgname
      """;

  private static final String PRIVILEGES =
      """
      select 'ccso_app may ' || coalesce(string_agg(word, ', ' order by place), 'do nothing')
      from (
        select 1 as place, lower(privilege_type) as word
        from pg_class c, aclexplode(c.relacl) g
        where c.oid = (:table)::regclass and g.grantee = 'ccso_app'::regrole
        union all
        select 2, lower(privilege_type) || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ')'
        from pg_attribute a, aclexplode(a.attacl) g
        where a.attrelid = (:table)::regclass and g.grantee = 'ccso_app'::regrole
        group by privilege_type) as granted
      """;

  private static final String OTHER =
      """
      select 'sequence ' || relname || coalesce(': ccso_app may ' ||
               (select string_agg(lower(privilege_type), ', ' order by privilege_type)
                from aclexplode(relacl) g where g.grantee = 'ccso_app'::regrole), '')
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
      union all
      select 'function ' || oid::regprocedure from pg_proc
      where pronamespace = 'public'::regnamespace
      union all
      select 'role ccso_app ' || concat_ws(' ',
               case when rolcanlogin then 'can log in' else 'cannot log in' end,
               case when rolsuper or rolcreatedb or rolcreaterole or rolbypassrls then 'HAS MORE RIGHTS' end)
      from pg_roles where rolname = 'ccso_app'
      order by 1
      """;
}
