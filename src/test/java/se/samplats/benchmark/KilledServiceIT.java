package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service is killed, as by {@code kill -9}, between a booking and its answer; the booking is sent again. */
class KilledServiceIT {

    private static final String PLACE =
            "select p.id from place p join home h on h.id = p.home_id where municipality = '2081'"
                    + " and not exists (select 1 from occupancy o where o.place_id = p.id and o.ends_before is null) limit 1";

    private static DurableServer server;
    private static Issuer issuer;
    private static Connection database;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        server = new DurableServer(Path.of("target", "killed", "data"));
        issuer = new Issuer();
        server.create("killed");
        database = server.connect("killed");
        new Generator(database).fill(new Scale(15, 28, 320, 1), 1);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
        issuer.close();
        server.close();
    }

    /** The booking waits for a lock while the service dies: nothing of it is left, and the second sending makes it. */
    @Test
    void beforeTheBookingWasCommitted() throws Exception {
        byte[] call = booking("2061-01-01", "2061-02-01");
        PackagedService first = service();
        try (Lane lane = new Lane(first.port());
                Connection other = server.connect("killed")) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from place for update");
            lane.send(call);
            until("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = 'killed'", 1);
            first.kill();
            other.rollback();
        }
        until(
                "select count(*) from pg_stat_activity where datname = 'killed' and xact_start is not null"
                        + " and pid <> pg_backend_pid()",
                0);
        assertEquals(0, bookings("2061-01-01"));
        sendAgain(call);
        assertEquals(1, bookings("2061-01-01"));
    }

    /** The booking is in the database and nobody has read an answer when the service dies. */
    @Test
    void afterTheBookingWasCommitted() throws Exception {
        byte[] call = booking("2062-01-01", "2062-02-01");
        PackagedService first = service();
        try (Lane lane = new Lane(first.port())) {
            lane.send(call);
            until("select count(*) from occupancy where starts_on = '2062-01-01'", 1);
            first.kill();
        }
        sendAgain(call);
        assertEquals(1, bookings("2062-01-01"));
    }

    private static void sendAgain(byte[] call) throws Exception {
        try (PackagedService second = service();
                Lane lane = new Lane(second.port())) {
            assertEquals(201, lane.status(call));
        }
    }

    private static PackagedService service() throws IOException, InterruptedException {
        return new PackagedService(server.url("killed"), issuer, 4);
    }

    private byte[] booking(String start, String end) throws SQLException {
        String place = DurableServer.string(database, PLACE);
        String body = "{\"kind\":\"RESIDENT\",\"start\":\"" + start + "\",\"end\":\"" + end + "\"}";
        return Lane.call("POST", "/places/" + place + "/occupancies", issuer.token("home-manager", "2081"), key, body);
    }

    private static long bookings(String start) throws SQLException {
        return number("select count(*) from occupancy where starts_on = '" + start + "'");
    }

    /** Looks until the number is there: it comes within moments, or the test's time runs out. */
    private static void until(String count, long wanted) throws SQLException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (number(count) != wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never " + wanted + ": " + count);
            }
        }
    }

    private static long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
