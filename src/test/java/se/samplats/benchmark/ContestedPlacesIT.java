package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Sixty-four clients of the packaged service want the same days of the same places, four of them each day. How many tries:
 * {@code -Dcrash.attempts=1000000}.
 */
class ContestedPlacesIT {

    private static final int CLIENTS = 64;
    private static final int WANTED_BY = 4;
    private static final int CONNECTIONS = 16;
    private static final int ATTEMPTS = Integer.getInteger("crash.attempts", 4_000);
    private static final Duration NEWS_EVERY = Duration.ofMinutes(1);

    private static final String DEADLOCKS = "select deadlocks from pg_stat_database where datname = current_database()";
    private static final String OVERLAPS = """
            select count(*) from (select coalesce(ends_before, 'infinity') > lead(starts_on) over (partition by place_id order by starts_on) as over
              from occupancy) o where over""";

    @Test
    void eachContestedDayHasOneWinnerAndNobodyMeetsAFault() throws Exception {
        try (DurableServer server = new DurableServer(Path.of("target", "contested", "data"));
                Issuer issuer = new Issuer()) {
            server.create("contested");
            try (Connection database = server.connect("contested")) {
                new Generator(database).fill(new Scale(15, 28, 320, 1), 1);
                try (PackagedService service =
                                new PackagedService(server.url("contested"), issuer, CONNECTIONS, Map.of());
                        History history = new History(database, issuer, service::port, WANTED_BY)) {
                    Instant begun = Instant.now();
                    history.atMost(ATTEMPTS);
                    history.begin(CLIENTS);
                    await(history, begun);
                    history.end();
                    Map<String, Object> wrong = history.wrong(database);
                    Findings.tell(
                            "%d attempts by %d clients: %s; %s s; %s deadlocks, %s overlaps; wrong: %s",
                            history.answered(),
                            CLIENTS,
                            history.summary(),
                            Duration.between(begun, Instant.now()).toSeconds(),
                            DurableServer.string(database, DEADLOCKS),
                            DurableServer.string(database, OVERLAPS),
                            wrong);
                    assertEquals(Map.of(), wrong);
                    assertEquals(ATTEMPTS, history.answered());
                    assertEquals(ATTEMPTS / WANTED_BY, history.made());
                    assertEquals(0, history.putOff());
                    assertEquals("0", DurableServer.string(database, DEADLOCKS));
                    assertEquals("0", DurableServer.string(database, OVERLAPS));
                }
            }
        }
    }

    private static void await(History history, Instant begun) throws InterruptedException {
        Instant news = begun.plus(NEWS_EVERY);
        while (history.answered() < ATTEMPTS) {
            Thread.sleep(100);
            if (Instant.now().isAfter(news)) {
                Findings.tell("%d attempts answered", history.answered());
                news = news.plus(NEWS_EVERY);
            }
        }
    }
}
