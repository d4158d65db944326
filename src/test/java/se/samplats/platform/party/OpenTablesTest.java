package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.Owner;

/**
 * Every table of the database is behind row-level security, or stands with each of its columns and a reason in
 * {@code open-tables.txt}. A new table, and a new column of an open one, is decided there before anything else is green.
 */
@FeatureTest
class OpenTablesTest {

    private static final int SHORTEST_REASON = 20;

    private static final String TABLES =
            " from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace";

    /** What is open, as it was decided. */
    private record Open(String columns, String reason) {}

    private static Map<String, Open> decided() throws IOException {
        Map<String, Open> decided = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/open-tables.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\|", -1);
                decided.put(parts[0].strip(), new Open(parts[1].strip(), parts[2].strip()));
            }
        }
        return decided;
    }

    @Test
    void everyTableIsBehindRowLevelSecurityOrOpenForAReason() throws SQLException, IOException {
        assertEquals(
                List.copyOf(new TreeSet<>(decided().keySet())),
                found("select c.relname" + TABLES
                        + " and not (c.relrowsecurity and c.relforcerowsecurity) order by 1"));
        decided().forEach((table, open) -> assertTrue(open.reason().length() >= SHORTEST_REASON, table));
    }

    @Test
    void everyColumnOfAnOpenTableIsListed() throws SQLException, IOException {
        for (Map.Entry<String, Open> one : decided().entrySet()) {
            assertEquals(
                    List.of(one.getValue().columns()),
                    found("select string_agg(column_name, ' ' order by column_name) from information_schema.columns"
                            + " where table_schema = 'public' and table_name = '" + one.getKey() + "'"),
                    one.getKey());
        }
    }

    @Test
    void aTableBehindRowLevelSecurityHasAPolicyThatAsksWhoReads() throws SQLException {
        assertEquals(
                List.of(),
                found("select c.relname" + TABLES + " and c.relrowsecurity and not exists (select 1 from pg_policy p"
                        + " where p.polrelid = c.oid and p.polcmd in ('*', 'r')"
                        + " and pg_get_expr(p.polqual, p.polrelid) ~ 'is_the_service')"));
        assertEquals(
                List.of(),
                found("select c.relname || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid"
                        + " where p.polcmd <> 'a' and pg_get_expr(p.polqual, p.polrelid) = 'true'"));
    }

    @Test
    void aViewShowsWhatItsReaderMaySeeWhoeverOwnsIt() throws SQLException {
        assertEquals(
                List.of(),
                found(
                        "select c.relname from pg_class c where c.relkind in ('v', 'm')"
                                + " and c.relnamespace = 'public'::regnamespace"
                                + " and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']"));
    }

    private static List<String> found(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Owner.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
