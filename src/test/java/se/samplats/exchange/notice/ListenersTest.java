package se.samplats.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

/** Pages that listen for changes, over bare connections: each is one that others cannot have. */
@FeatureTest
class ListenersTest {

    private static final int MOST = 20;
    private static final String USER = "placer-2034";

    @Inject
    Listeners listeners;

    @Test
    void aUserHasTwentyPagesThatListenAndAnotherOnceOneIsClosed() throws IOException {
        Map<String, String> cookies = SignedIn.fresh(USER).cookies();
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < MOST; i++) {
                open.add(listening(cookies, 200));
            }
            listening(cookies, 429).close();
            listening(SignedIn.fresh("placer-2039").cookies(), 200).close();
            open.remove(0).close();
            until(MOST - 1);
            open.add(listening(cookies, 200));
            assertEquals(MOST, listeners.of(USER));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        until(0);
    }

    /** The server notices that a page is gone when it has something to say, at the latest. */
    private void until(int count) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (listeners.of(USER) != count) {
            assertTrue(Instant.now().isBefore(patience), () -> "still " + listeners.of(USER));
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Socket listening(Map<String, String> cookies, int status) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        socket.getOutputStream()
                .write(("GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nCookie: " + sent
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\r'; read = in.read()) {
            line.append((char) read);
        }
        assertEquals("HTTP/1.1 " + status, line.substring(0, Math.min(12, line.length())));
        return socket;
    }
}
