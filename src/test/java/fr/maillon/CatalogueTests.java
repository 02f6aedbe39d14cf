package fr.maillon;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the database's own catalogue: nothing of a structure stands outside row-level security. */
@House
class CatalogueTests {
    /** Tables of no structure, each with its reason. */
    private static final Map<String, String> OF_NO_STRUCTURE = Map.ofEntries(
            entry("access.account", "a person signs in before any structure is known, and may work for several"),
            entry("access.login_session", "opened before any structure is in sight; holds identifiers and dates only"),
            entry("access.login_failure", "a SHA-256 of what was typed and a count"),
            entry("access.desk", "a browser, by the hash of its secret: a name and where it stands"),
            entry("access.known_device", "recognises a browser of an account, opens nothing"),
            entry("access.draft", "belongs to an account, shown to it alone"),
            entry("access.once_key", "belongs to an account; holds a key, a hash and a path"),
            entry("events.event_publication", "the registry of events: identifiers only"),
            entry("patients.place", "communes and countries of the Insee, the same for all"),
            entry("patients.place_postcode", "postcodes of La Poste, the same for all"),
            entry("patients.place_edition", "which edition of the nomenclature is loaded"));

    /** A resource belongs to one structure: see the fourth migration of the agenda. */
    private static final Set<String> BY_RESOURCE_ALONE =
            Set.of("agenda.open_interval.open_interval_no_overlap", "agenda.reservation.reservation_no_overlap");

    @Autowired
    JdbcClient sql;

    @Test
    void everyTableOfAStructureIsHeldByAForcedPolicy() {
        var open = sql.sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                            and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'
                            and c.relname not like 'flyway_schema_history%'
                            and (not c.relrowsecurity or not c.relforcerowsecurity
                                or not exists (select 1 from pg_policy p where p.polrelid = c.oid)
                                or not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'structure_id'))
                        order by 1
                        """).query((row, n) -> row.getString(1)).list();

        assertThat(open)
                .allSatisfy(table -> assertThat(ofNoStructure(table))
                        .as("%s has no forced policy and no reason", table)
                        .isTrue());
    }

    @Test
    void structureStandsInEveryPrimaryUniqueAndExclusionConstraint() {
        var without = sql.sql("""
                        select n.nspname || '.' || c.relname || '.' || k.conname
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        where k.contype in ('p', 'u', 'x') and c.relforcerowsecurity
                            and not exists (
                                select 1 from pg_attribute a
                                where a.attrelid = c.oid and a.attname = 'structure_id' and a.attnum = any (k.conkey))
                        """).query((row, n) -> row.getString(1)).list();

        assertThat(without).isSubsetOf(BY_RESOURCE_ALONE);
    }

    /** In a form that the planner works out once for a statement. */
    @Test
    void everyPolicySaysTheSame() {
        var said = sql.sql("select distinct qual from pg_policies where policyname = 'structure_seen'")
                .query((row, n) -> row.getString(1))
                .list();

        assertThat(said).singleElement().asString().contains("= ANY (( SELECT");
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() {
        assertThat(sql.sql(
                                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                        .query((row, n) -> row.getBoolean(1))
                        .single())
                .isFalse();
        assertThat(count("select count(*) from pg_class where pg_get_userbyid(relowner) = 'maillon_app'"))
                .isZero();
        assertThat(count("""
                        select count(*) from pg_roles where rolname in ('maillon_app', 'maillon_search', 'maillon_migrator')
                            and (rolsuper or rolbypassrls)
                        """)).isZero();
    }

    @Test
    void viewsAskWithTheRightsOfWhoLooks() {
        var loose = sql.sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                            and not coalesce(c.reloptions @> array['security_invoker=true'], false)
                        """).query((row, n) -> row.getString(1)).list();

        assertThat(loose).isEmpty();
    }

    @Test
    void theTraceCanOnlyGrow() {
        for (var table : List.of("access.trace", "access.seal")) {
            for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(sql.sql("select has_table_privilege('maillon_app', :table, :right)")
                                .param("table", table)
                                .param("right", right)
                                .query((row, n) -> row.getBoolean(1))
                                .single())
                        .as("%s on %s", right, table)
                        .isFalse();
            }
        }
    }

    private static boolean ofNoStructure(String table) {
        return OF_NO_STRUCTURE.containsKey(table);
    }

    private long count(String query) {
        return sql.sql(query).query((row, n) -> row.getLong(1)).single();
    }
}
