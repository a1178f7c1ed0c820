package fi.luotsi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole schema is one file that a reviewer can read: db-migrations/schema.sql. After a migration this test fails and
 * leaves the new text in organizer-core/target/schema.sql; look at the difference, then copy it over.
 */
class GoldenSchemaTest {

    private static final Path GOLDEN = Path.of("../db-migrations/schema.sql");
    private static final Path FOUND = Path.of("target/schema.sql");

    /** Section heading, and a query whose rows are the section's lines. */
    private static final List<String[]> SECTIONS = List.of(
            new String[] {"Columns", """
                select format('%I.%I %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                    case when a.attnotnull then ' not null' else '' end,
                    coalesce(case when a.attidentity <> '' then ' identity' when a.attgenerated <> '' then ' generated '
                        else ' default ' end || pg_get_expr(d.adbin, d.adrelid), case when a.attidentity <> '' then ' identity' else '' end))
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and c.relname <> 'flyway_schema_history'
                order by c.relname, a.attnum"""},
            new String[] {"Constraints", """
                select format('%s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
                where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0 and conrelid <> 'flyway_schema_history'::regclass
                order by conrelid::regclass::text, conname"""},
            new String[] {"Indexes", """
                select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'flyway_schema_history' order by tablename, indexname"""},
            new String[] {"Row-level security", """
                select format('%s %s', relname, case when relforcerowsecurity then 'forced' else 'NOT FORCED' end) from pg_class
                where relnamespace = 'public'::regnamespace and relrowsecurity order by relname"""},
            new String[] {"Policies", """
                select format('%s.%s for %s to %s%s%s', tablename, policyname, lower(cmd), array_to_string(roles, ', '),
                    coalesce(' using ' || qual, ''), coalesce(' with check ' || with_check, ''))
                from pg_policies where schemaname = 'public' order by tablename, policyname"""},
            new String[] {"What the application may do", """
                select format('%s %s', table_name, string_agg(lower(privilege_type), ', ' order by privilege_type))
                from information_schema.role_table_grants where grantee = 'luotsi_app' and table_schema = 'public'
                group by table_name order by table_name"""},
            new String[] {"Columns the application may update", """
                select format('%s (%s)', table_name, string_agg(column_name, ', ' order by column_name))
                from information_schema.column_privileges where grantee = 'luotsi_app' and table_schema = 'public' and privilege_type = 'UPDATE'
                group by table_name order by table_name"""},
            new String[] {"Functions", """
                select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace order by proname"""});

    @Test
    void theSchemaIsTheOneThatWasReviewed() throws Exception {
        var found = schema();
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);
        assertThat(found).as("look at target/schema.sql, then copy it to " + GOLDEN).isEqualTo(Files.readString(GOLDEN));
    }

    private static String schema() {
        var jdbc = JdbcClient.create(TestDatabase.fresh().asSuperuser());
        var text = new StringBuilder("-- What the migrations make. Kept true by GoldenSchemaTest; never edited by hand.\n");
        for (String[] section : SECTIONS) {
            text.append("\n-- ").append(section[0]).append('\n');
            jdbc.sql(section[1]).query(String.class).list().forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
