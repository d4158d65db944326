package se.samplats.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database is made of, and what is in it, in words that can be compared. */
final class Schema {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'""";

    /** What forms are called is the service's own wording, and may be worded anew by a release; their codes stay. */
    private static final Map<String, List<String>> WORDING = Map.of("housing_form", List.of("name_sv", "name_en"));

    /** Columns, constraints, indexes, triggers, policies and functions. */
    private static final String DESCRIBED = """
            select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, is_generated, generation_expression)
              from information_schema.columns where table_schema = 'public'
            union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
              where connamespace = 'public'::regnamespace
            union all select indexdef from pg_indexes where schemaname = 'public'
            union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all select concat_ws(' ', tablename, policyname, permissive, roles, cmd, qual, with_check) from pg_policies
            union all select concat_ws(' ', oid::regclass, relrowsecurity, relforcerowsecurity, relacl) from pg_class
              where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm')
            union all select pg_get_functiondef(p.oid) from pg_proc p where pronamespace = 'public'::regnamespace and prokind = 'f'
              and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            order by 1""";

    private Schema() {}

    static List<String> described(Connection database) throws SQLException {
        return strings(database, DESCRIBED);
    }

    /** All rows of all tables, as JSON. */
    static Map<String, List<String>> rows(Connection database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : strings(database, TABLES)) {
            rows.put(table, strings(database, "select to_jsonb(t) from " + table + " t"));
        }
        return rows;
    }

    /** The rows that are no longer there with all that they held; a column or table that was dropped on purpose is not missed. */
    static List<String> lost(Map<String, List<String>> before, Connection database) throws SQLException {
        List<String> lost = new ArrayList<>();
        for (String table : strings(database, TABLES)) {
            try (PreparedStatement there = database.prepareStatement("""
                    select exists (select 1 from %1$s t where to_jsonb(t) @> (
                      select jsonb_object_agg(key, value) from jsonb_each(cast(? as jsonb))
                      where key <> all (?) and key in (select column_name from information_schema.columns
                                    where table_schema = 'public' and table_name = '%1$s')))""".formatted(table))) {
                there.setArray(
                        2,
                        database.createArrayOf(
                                "text", WORDING.getOrDefault(table, List.of()).toArray()));
                for (String row : before.getOrDefault(table, List.of())) {
                    there.setString(1, row);
                    try (ResultSet answer = there.executeQuery()) {
                        answer.next();
                        if (!answer.getBoolean(1)) {
                            lost.add(table + " " + row);
                        }
                    }
                }
            }
        }
        return lost;
    }

    private static List<String> strings(Connection database, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
