package se.samplats.benchmark;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The schema is brought forward to a version that is to come while the version that runs books on, and a replica of it that starts
 * later starts on the newer schema and serves: no call fails, so one may go forward and back again.
 */
class RollingUpgradeIT {

    private static final int CLIENTS = 8;
    private static final int WANTED_BY = 2;
    private static final int SOME = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private volatile int port;

    @Test
    void bookingsGoOnWhileTheSchemaIsBroughtForwardAndAReplicaStartsOnIt() throws Exception {
        try (DurableServer server = new DurableServer(Path.of("target", "rolling", "data"));
                Issuer issuer = new Issuer()) {
            server.create("rolling");
            try (Connection database = server.connect("rolling")) {
                new Generator(database).fill(new Scale(15, 28, 320, 1), 1);
                try (PackagedService running = new PackagedService(server.url("rolling"), issuer, 8, Map.of());
                        History history = new History(database, issuer, () -> port, WANTED_BY)) {
                    port = running.port();
                    history.begin(CLIENTS);
                    more(history);
                    int brought = GeneratedDatabase.migrate(
                            server.url("rolling"), DurableServer.SERVICE, "classpath:releases/next");
                    assertEquals(3, brought);
                    more(history);
                    try (PackagedService later = running.again()) {
                        more(history);
                        port = later.port();
                        more(history);
                        assertTrue(running.isReady() && later.isReady());
                        history.end();
                    }
                    assertEquals(Map.of(), history.wrong(database));
                    assertEquals(0, history.repeated(), "calls that were not answered at once");
                    Findings.tell("%d bookings answered, none repeated", history.answered());
                }
            }
        }
    }

    private static void more(History history) {
        int enough = history.answered() + SOME;
        await("more bookings").atMost(PATIENCE).until(() -> history.answered() >= enough);
    }
}
