package se.samplats.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Fills a migrated database with an invented county or nation, the same for the same seed. It writes in bulk behind the
 * triggers' back and makes the gaps itself, in one statement; a test holds them against the ledger.
 */
public final class Generator {

    /** The day that everything generated is about. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> BULKY = List.of("occupancy", "vacancy");

    private static final int MOST_VACUUMS = 30;

    private final Connection database;

    public Generator(Connection database) {
        this.database = database;
    }

    public void fill(Scale scale, long seed) throws SQLException {
        Map<String, Object> settings = Map.of(
                "seed", seed,
                "today", TODAY,
                "municipalities", scale.municipalities(),
                "homes", scale.homes(),
                "places", scale.places(),
                "years", scale.years());
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            run("set generator." + setting.getKey() + " = '" + setting.getValue() + "'");
        }
        run("set session_replication_role = replica");
        run("set maintenance_work_mem = '512MB'");
        run("set work_mem = '256MB'");
        List<String> indexes = takeIndexesAway();
        run(script("generate"));
        for (String index : indexes) {
            run(index);
        }
        run("reset all");
        run("discard temp");
        run("vacuum (freeze, analyze)");
        for (int again = 0; again < MOST_VACUUMS && !isAllVisible(); again++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            run("vacuum (freeze, analyze)");
        }
    }

    /** So many stays that go on through October 2026, settled until September, in what was filled before. */
    public static void settleStays(Connection database, int stays) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set generator.stays = " + stays);
            statement.execute(script("placements"));
            statement.execute("vacuum (analyze)");
        }
    }

    /** Whether an index may answer alone: while the server itself looks at a table, a vacuum leaves pages undone. */
    private boolean isAllVisible() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select relallvisible >= 0.95 * relpages from pg_class where oid = 'vacancy'::regclass")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** One number for all that was made: equal for equal rows, in whatever order they lie. */
    public String checksum() throws SQLException {
        List<String> sums = new ArrayList<>();
        for (String rows : List.of(
                "home",
                "place",
                "occupancy",
                "price_row",
                "agreement_party",
                "(select place_id, home_id, form, municipality, free_from, free_until from vacancy)")) {
            sums.addAll(strings("select sum(hashtextextended(t::text, 0))::text from " + rows + " t"));
        }
        return String.join(" ", sums);
    }

    /** Millions of rows are indexed faster after they are there. Gives the statements that put everything back. */
    private List<String> takeIndexesAway() throws SQLException {
        List<String> putBack = new ArrayList<>();
        for (String table : BULKY) {
            String of = " where conrelid = '" + table + "'::regclass and contype in ('x', 'u')";
            for (String name : strings("select conname from pg_constraint" + of)) {
                String definition = strings("select pg_get_constraintdef(oid) from pg_constraint" + of
                                + " and conname = '" + name + "'")
                        .get(0);
                run("alter table " + table + " drop constraint " + name);
                putBack.add("alter table " + table + " add constraint " + name + " " + definition);
            }
            String plain = " from pg_index where indrelid = '" + table + "'::regclass and not indisprimary";
            putBack.addAll(strings("select pg_get_indexdef(indexrelid)" + plain));
            for (String name : strings("select indexrelid::regclass" + plain)) {
                run("drop index " + name);
            }
        }
        return putBack;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static String script(String name) {
        try (InputStream script = Generator.class.getResourceAsStream("/benchmark/" + name + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
