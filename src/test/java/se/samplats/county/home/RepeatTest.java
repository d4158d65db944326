package se.samplats.county.home;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.AtOnce;
import se.samplats.Caller;
import se.samplats.FeatureTest;

/** One booking, sent more than once with one {@code Idempotency-Key}, has one effect. */
@FeatureTest
class RepeatTest {

    private static final Map<String, String> BOOKING =
            Map.of("kind", "RESIDENT", "start", "2027-03-01", "end", "2027-04-01");

    @Inject
    DataSource datasource;

    private final String key = UUID.randomUUID().toString();
    private UUID place;
    private String path;

    @BeforeEach
    void onePlace() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            place = ledger.places(ledger.home(), 1).get(0);
            path = "/places/" + place + "/occupancies";
        }
    }

    @Test
    void sentTenTimesOneAfterTheOther() throws Exception {
        Caller caller = new Caller("manager-2080");
        Set<Caller.Answer> answers = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            answers.add(caller.post(path, BOOKING, key));
        }
        assertOneEffect(answers);
    }

    @Test
    void sentTenTimesAtOnce() throws Exception {
        List<Caller.Answer> answers = AtOnce.run(10, i -> new Caller("manager-2080").post(path, BOOKING, key));
        assertOneEffect(Set.copyOf(answers));
    }

    @Test
    void sentAgainSinceTheAnswerWasLost() throws Exception {
        sendAndHangUp(true);
        assertOneEffect(Set.of(new Caller("manager-2080").post(path, BOOKING, key)));
    }

    @Test
    void sentAgainAfterHangingUpAtOnceManyTimes() throws Exception {
        for (int i = 0; i < 20; i++) {
            sendAndHangUp(false);
        }
        assertOneEffect(Set.of(new Caller("manager-2080").post(path, BOOKING, key)));
    }

    @Test
    void anotherBookingWithTheSameKeyIsRefused() throws Exception {
        new Caller("manager-2080").post(path, BOOKING, key);
        Api.as("manager-2080")
                .header("Idempotency-Key", key)
                .body(Map.of("kind", "RESIDENT", "start", "2028-03-01"))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-used-otherwise"));
    }

    @Test
    void aRefusedBookingMayBeSentAgainOnceThePlaceIsFree() throws Exception {
        Caller caller = new Caller("manager-2080");
        UUID other = UUID.randomUUID();
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            ledger.take(other, place, java.time.LocalDate.of(2027, 3, 31), null);
            assertEquals(409, caller.post(path, BOOKING, key).status());
            ledger.strikeOut(other);
        }
        assertOneEffect(Set.of(caller.post(path, BOOKING, key)));
    }

    /** Sends the booking and breaks the connection: after the first byte of the answer has come, or without waiting. */
    private void sendAndHangUp(boolean answered) throws IOException {
        String body = Caller.json(BOOKING);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST /api/v1%s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    %s""".formatted(path, Api.token("manager-2080"), key, body.length(), body)
                    .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (answered) {
                assertEquals('H', socket.getInputStream().read());
            }
            socket.setSoLinger(true, 0);
        }
    }

    /** The one answer is a success, the same each time, and the ledger has one row. */
    private void assertOneEffect(Set<Caller.Answer> answers) throws SQLException {
        assertEquals(Set.of(201), answers.stream().map(Caller.Answer::status).collect(Collectors.toSet()));
        assertEquals(1, answers.size(), answers.toString());
        try (Connection database = datasource.getConnection()) {
            assertEquals(1, new LedgerRows(database).rowsOf(place).size());
        }
    }
}
