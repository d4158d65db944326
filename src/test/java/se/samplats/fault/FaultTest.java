package se.samplats.fault;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.GivenHomes;
import se.samplats.ManagementPort;
import se.samplats.SignedIn;
import se.samplats.fault.FaultyWay.Mood;

/** Whatever is wrong with the database or the way to it: an answer in bounded time, nothing by half, and all well by itself afterwards. */
@QuarkusTest
@TestProfile(ShortPatience.class)
class FaultTest {

    private static final String MANAGER = "manager-2081";
    private static final Map<String, String> BOOKING =
            Map.of("kind", "RESIDENT", "start", "2027-03-01", "end", "2027-04-01");

    private final GivenHomes given = new GivenHomes();
    private final String key = UUID.randomUUID().toString();
    private String place;

    @BeforeEach
    void onePlace() {
        String home = given.home("2081", "HVB");
        place = given.place("2081", home, "1");
    }

    @AfterEach
    void allIsWellByItself() throws SQLException {
        FaultyPostgres.wayIs(Mood.GOOD);
        direct("drop trigger if exists faulty on occupancy");
        assertEquals(201, soon(201).statusCode());
        assertEquals(1, bookings());
        ManagementPort.call().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whereEveryConnectionIsTakenACallIsTurnedAwayInTime() throws Exception {
        try (Connection other = FaultyPostgres.direct()) {
            holdThePlace(other);
            List<CompletableFuture<Response>> calls = Stream.generate(() -> CompletableFuture.supplyAsync(this::book))
                    .limit(5)
                    .toList();
            List<Response> answers = calls.stream().map(CompletableFuture::join).collect(Collectors.toList());
            answers.forEach(answer -> turnedAway(answer, "busy"));
            assertTrue(answers.stream().allMatch(answer -> answer.time() < 5_000));
            assertTrue(
                    answers.stream().anyMatch(answer -> answer.time() < 1_900),
                    "two wait for the lock, three for a connection");
            other.rollback();
        }
        assertEquals(0, bookings());
    }

    @Test
    void whoeverWaitsForALockTooLongIsTurnedAway() throws Exception {
        try (Connection other = FaultyPostgres.direct()) {
            holdThePlace(other);
            turnedAway(book(), "busy");
            other.rollback();
        }
        assertEquals(0, bookings());
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() throws SQLException {
        onBooking("perform pg_sleep(30)");
        turnedAway(book(), "busy");
        assertEquals(0, bookings());
    }

    @Test
    void aFullDiskIsNoFaultOfTheCallers() throws SQLException {
        onBooking("raise exception 'could not extend file' using errcode = 'disk_full'");
        turnedAway(book(), "busy");
        assertEquals(0, bookings());
    }

    @Test
    void whatLosesEveryRaceIsTriedThreeTimesAndThenTurnedAway() throws SQLException {
        direct("drop sequence if exists tried");
        direct("create sequence tried");
        onBooking("perform nextval('tried'); raise exception 'lost' using errcode = 'serialization_failure'");
        turnedAway(book(), "busy");
        assertEquals(3, number("select last_value from tried"));
        assertEquals(0, bookings());
    }

    @Test
    void aDatabaseThatOnlyReadsIsReadAndNotWritten() throws SQLException {
        direct("alter system set default_transaction_read_only = on");
        direct("select pg_reload_conf()");
        try {
            Response booked = soon(503);
            turnedAway(booked, "busy");
            Api.as(MANAGER).get("/homes").then().statusCode(200);
        } finally {
            direct("set default_transaction_read_only = off", "alter system reset default_transaction_read_only");
            direct("select pg_reload_conf()");
        }
    }

    @Test
    void whileTheDatabaseIsGoneEachCallIsToldSoInTimeAndPeopleInWords() {
        SignedIn reader = SignedIn.as(MANAGER);
        assertEquals(200, reader.get("/homes").status());
        FaultyPostgres.wayIs(Mood.GONE);
        for (int i = 0; i < 4; i++) {
            Response answer = book();
            assertEquals(503, answer.statusCode(), answer.asString());
            assertTrue(answer.time() < 5_000, "took " + answer.time());
        }
        turnedAway(Api.as(MANAGER).get("/homes"), "busy");
        SignedIn.Shown page = reader.get("/homes");
        assertEquals(503, page.status());
        assertTrue(page.says("Tjänsten är upptagen"), page.html());
        ManagementPort.call().get("/q/health/ready").then().statusCode(503);
        ManagementPort.call().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void aRestartOfTheDatabaseIsWeathered() throws SQLException {
        FaultyPostgres.stopServer();
        assertEquals(503, book().statusCode());
        FaultyPostgres.startServer();
        Instant back = Instant.now();
        assertEquals(201, soon(201).statusCode());
        assertTrue(Duration.between(back, Instant.now()).toSeconds() < 15);
    }

    @Test
    void brokenOffBeforeTheCommitNothingIsSavedAndTheSameKeySavesItOnce() throws SQLException {
        FaultyPostgres.wayIs(Mood.BREAKS_BEFORE_COMMIT);
        turnedAway(book(), "uncertain");
        assertEquals(0, bookings());
        assertEquals(201, soon(201).statusCode());
        assertEquals(1, bookings());
    }

    @Test
    void brokenOffAfterTheCommitItIsSavedAndTheSameKeyFindsIt() throws SQLException {
        FaultyPostgres.wayIs(Mood.BREAKS_AFTER_COMMIT);
        turnedAway(book(), "uncertain");
        assertEquals(1, bookings());
        assertEquals(201, soon(201).statusCode());
        assertEquals(1, bookings());
    }

    @Test
    void aWayThatSwallowsEverythingIsGivenUpInTime() {
        FaultyPostgres.wayIs(Mood.SILENT);
        Response answer = book();
        assertEquals(503, answer.statusCode(), answer.asString());
        assertTrue(answer.time() < 8_000, "took " + answer.time());
    }

    @Test
    void aSlowWayIsSlowAndNothingElse() {
        FaultyPostgres.wayIs(Mood.SLOW);
        assertEquals(201, book().statusCode());
    }

    @Test
    void theBoundsOfProductionAreWhatTheRunbookSays() {
        assertEquals("2", production("quarkus.datasource.jdbc.acquisition-timeout"));
        assertEquals("20", production("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout"));
        assertEquals("15s", production("samplats.database.statement-timeout"));
        assertEquals("10s", production("samplats.database.lock-timeout"));
        assertEquals("60s", production("samplats.database.idle-timeout"));
    }

    /** What the file says, beneath what this test's profile says. */
    private static String production(String name) {
        return java.util.stream.StreamSupport.stream(
                        ConfigProvider.getConfig().getConfigSources().spliterator(), false)
                .filter(source -> source.getName().contains("application.properties"))
                .map(source -> source.getValue(name))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private Response book() {
        return Api.as(MANAGER).header("Idempotency-Key", key).body(BOOKING).post("/places/" + place + "/occupancies");
    }

    /** Sends the booking, with the same key each time, until this is the answer. */
    private Response soon(int status) {
        Instant end = Instant.now().plusSeconds(15);
        Response answer = book();
        while (answer.statusCode() != status && Instant.now().isBefore(end)) {
            answer = book();
        }
        return answer;
    }

    private static void turnedAway(Response answer, String rule) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/" + rule));
    }

    private void holdThePlace(Connection other) throws SQLException {
        other.setAutoCommit(false);
        other.createStatement().execute("select 1 from place where id = '" + place + "' for update");
    }

    private static void onBooking(String what) throws SQLException {
        direct("create or replace function faulty() returns trigger language plpgsql as $$ begin " + what
                + "; return new; end $$");
        direct("create trigger faulty before insert on occupancy for each row execute function faulty()");
    }

    private long bookings() throws SQLException {
        return number("select count(*) from occupancy where place_id = '" + place + "'");
    }

    private static void direct(String... each) throws SQLException {
        try (Connection connection = FaultyPostgres.direct()) {
            for (String sql : each) {
                connection.createStatement().execute(sql);
            }
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = FaultyPostgres.direct();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
