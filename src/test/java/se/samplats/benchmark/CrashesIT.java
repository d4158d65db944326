package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.fault.FaultyWay;

/**
 * The packaged service and its database are killed, again and again, while clients book; in the end what they were told is what
 * there is. How often: {@code -Dcrash.service=50 -Dcrash.database=50 -Dcrash.both=20 -Dcrash.calls=10000}.
 */
class CrashesIT {

    private static final int CLIENTS = 16;
    private static final int WANTED_BY = 2;
    private static final int ENOUGH = 100;
    private static final List<FaultyWay.Mood> OFTEN = List.of(
            FaultyWay.Mood.GONE,
            FaultyWay.Mood.SLOW,
            FaultyWay.Mood.BREAKS_BEFORE_COMMIT,
            FaultyWay.Mood.BREAKS_AFTER_COMMIT);

    /** What is swallowed is waited for until a bound is reached: too often, and the run is nothing but waiting. */
    private static final int SELDOM = 100;

    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);

    private final Random random = new Random();
    private DurableServer server;
    private KillablePostgres postgres;
    private Issuer issuer;
    private PackagedService service;
    private Connection database;
    private History history;
    private Duration longest = Duration.ZERO;

    @BeforeEach
    void start() throws Exception {
        Path directory = Path.of("target", "crashes", "data");
        server = new DurableServer(directory);
        postgres = new KillablePostgres(server, directory);
        issuer = new Issuer();
        server.create("crashes");
        try (Connection filling = server.connect("crashes")) {
            new Generator(filling).fill(new Scale(15, 28, 320, 1), 1);
        }
        database = server.connect("crashes");
    }

    @AfterEach
    void stop() throws Exception {
        history.close();
        service.close();
        issuer.close();
        server.close();
    }

    @Test
    void theServiceIsKilledAgainAndAgain() throws Exception {
        serve(server.url("crashes"));
        for (int i = 0; i < Integer.getInteger("crash.service", 2); i++) {
            workAWhile();
            service.kill();
            service = service.again();
        }
        allIsWell("service killed");
    }

    @Test
    void theDatabaseIsKilledAgainAndAgain() throws Exception {
        serve(server.url("crashes"));
        for (int i = 0; i < Integer.getInteger("crash.database", 2); i++) {
            workAWhile();
            postgres.kill();
            Thread.sleep(random.nextInt(2_000));
            postgres.start();
            mustBeBack();
        }
        allIsWell("database killed");
    }

    @Test
    void bothAreKilledAgainAndAgain() throws Exception {
        serve(server.url("crashes"));
        for (int i = 0; i < Integer.getInteger("crash.both", 1); i++) {
            workAWhile();
            if (random.nextBoolean()) {
                service.kill();
                postgres.kill();
            } else {
                postgres.kill();
                service.kill();
            }
            postgres.start();
            service = service.again();
        }
        allIsWell("both killed");
    }

    /** Between the service and its database the network breaks before and after commits, and is slow and gone. */
    @Test
    void theWayToTheDatabaseIsFaulty() throws Exception {
        try (FaultyWay way = new FaultyWay(server.port())) {
            serve("jdbc:postgresql://localhost:%d/crashes?prepareThreshold=0".formatted(way.port()));
            disturb(way);
            allIsWell("faulty way to the database");
        }
    }

    /** The same between the clients and the service: a call is not heard, or its answer is not. */
    @Test
    void theWayToTheServiceIsFaulty() throws Exception {
        service = new PackagedService(server.url("crashes"), issuer, 8, Map.of());
        try (FaultyWay way = new FaultyWay(service.port(), "Idempotency-Key", "HTTP/1.1 201")) {
            history = new History(database, issuer, way::port, WANTED_BY);
            history.begin(CLIENTS);
            disturb(way);
            allIsWell("faulty way to the service");
        }
    }

    private void serve(String url) throws Exception {
        service = new PackagedService(url, issuer, 8, Map.of());
        history = new History(database, issuer, () -> service.port(), WANTED_BY);
        history.begin(CLIENTS);
    }

    private void workAWhile() throws InterruptedException {
        int enough = history.answered() + ENOUGH;
        Instant end = Instant.now().plusSeconds(60);
        Thread.sleep(300 + random.nextInt(1_200));
        while (history.answered() < enough && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertTrue(history.answered() >= enough, "too little was answered between two kills");
    }

    private void disturb(FaultyWay way) throws InterruptedException {
        int wanted = Integer.getInteger("crash.calls", 400);
        history.atMost(wanted);
        while (history.answered() < wanted) {
            way.is(random.nextInt(SELDOM) == 0 ? FaultyWay.Mood.SILENT : OFTEN.get(random.nextInt(OFTEN.size())));
            Thread.sleep(random.nextInt(150));
            way.is(FaultyWay.Mood.GOOD);
            Thread.sleep(random.nextInt(100));
        }
        way.is(FaultyWay.Mood.GOOD);
    }

    private void mustBeBack() throws InterruptedException {
        Instant since = Instant.now();
        while (!service.isReady()) {
            assertTrue(Duration.between(since, Instant.now()).compareTo(BACK_WITHIN) < 0, "not ready in time");
            Thread.sleep(50);
        }
        Duration took = Duration.between(since, Instant.now());
        longest = took.compareTo(longest) > 0 ? took : longest;
    }

    private void allIsWell(String what) throws Exception {
        history.end();
        database.close();
        try (Connection after = server.connect("crashes")) {
            Map<String, Object> wrong = history.wrong(after);
            Findings.tell(
                    "%s: %s; longest until ready again %d ms; wrong: %s",
                    what, history.summary(), longest.toMillis(), wrong);
            assertEquals(Map.of(), wrong);
        }
    }
}
