package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two replicas on one database, one of them killed in the middle of a job: the other ends it, and each effect is there once. How
 * much there is to do: {@code -Dcrash.offers=200}.
 */
class TwoReplicasIT {

    private static final int OFFERS = Integer.getInteger("crash.offers", 60);
    private static final int BATCH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static Replicas replicas;

    @BeforeAll
    static void start() throws Exception {
        replicas = new Replicas("replicas");
    }

    @AfterAll
    static void stop() throws Exception {
        replicas.close();
    }

    @Test
    void aSearchSeesAtOnceWhatTheOtherReplicaHasBooked() throws Exception {
        try (PackagedService one = replicas.start("one", Map.of());
                PackagedService other = replicas.start("other", Map.of())) {
            String home = home(one, "2083", "STODBOENDE");
            String place = place(one, "2083", home, 0);
            String search = "/vacancies?form=STODBOENDE&start=2026-12-01&days=30&age=19&sex=MALE&limit=100";
            for (int i = 0; i < 20; i++) {
                PackagedService booking = i % 2 == 0 ? one : other;
                PackagedService searching = i % 2 == 0 ? other : one;
                assertTrue(call(searching, "placer", "2081", "GET", search, null)
                        .toString()
                        .contains(place));
                String row = call(
                                booking,
                                "home-manager",
                                "2083",
                                "POST",
                                "/places/" + place + "/occupancies",
                                Map.of("kind", "RESIDENT", "start", "2026-12-05", "end", "2026-12-06"))
                        .path("id")
                        .asText();
                assertFalse(call(searching, "placer", "2081", "GET", search, null)
                        .toString()
                        .contains(place));
                call(searching, "home-manager", "2083", "DELETE", "/occupancies/" + row, null);
            }
        }
    }

    /** Offers that are over are ended, their places given back, and the home's system told, while one replica dies. */
    @Test
    void whatIsOverIsEndedAndToldOnceThoughAReplicaDies() throws Exception {
        ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.createContext("/", call -> {
            received.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        receiver.start();
        Map<String, String> jobs = Map.of(
                "QUARKUS_SCHEDULER_ENABLED", "true",
                "SAMPLATS_LAPSE_JOB_EVERY", "1s",
                "SAMPLATS_DELIVERY_JOB_EVERY", "1s",
                "SAMPLATS_WEBHOOKS_KEY", "only-for-the-crashes-of-the-tests",
                "SAMPLATS_WEBHOOKS_ALLOW_PRIVATE", "true");
        PackagedService one = replicas.start("one", jobs);
        try (PackagedService other = replicas.start("other", jobs)) {
            call(
                    one,
                    "home-manager",
                    "2080",
                    "POST",
                    "/webhooks",
                    Map.of(
                            "address",
                            "http://localhost:" + receiver.getAddress().getPort() + "/",
                            "events",
                            List.of("OFFER_ENDED")));
            List<String> offers = offers(one);
            replicas.run("update offer set expires_at = '2000-01-01' where status = 'ASKED'");
            replicas.until("select count(*) from offer where status = 'LAPSED'", 1);
            Thread.sleep(30);
            one.kill();
            replicas.until("select count(*) from offer where status = 'LAPSED'", OFFERS);
            // what the dead one had taken is due again only after minutes: they pass
            Instant end = Instant.now().plusSeconds(60);
            while (replicas.number("select count(*) from notice") > 0
                    && Instant.now().isBefore(end)) {
                Thread.sleep(1_000);
                replicas.run("update notice set due_at = now()");
            }
            assertEquals(0, replicas.number("select count(*) from notice"));
            assertEquals(0, replicas.number("select count(*) from occupancy where kind = 'HOLD'"));
            Map<String, Set<String>> ids = new HashMap<>();
            for (String event : received) {
                JsonNode read = JSON.readTree(event);
                ids.computeIfAbsent(read.path("subject").asText(), s -> new HashSet<>())
                        .add(read.path("id").asText());
            }
            assertEquals(offers.size(), ids.size());
            ids.forEach((subject, each) -> assertEquals(1, each.size(), subject));
            int twice = received.size() - offers.size();
            assertTrue(twice <= BATCH, twice + " were told twice");
            Findings.tell("%d offers ended once each; %d events told again after the death", offers.size(), twice);
        } finally {
            one.close();
            receiver.stop(0);
        }
    }

    private static List<String> offers(PackagedService service) throws Exception {
        String home = home(service, "2080", "HVB");
        List<String> offers = new ArrayList<>();
        for (int i = 0; i < OFFERS; i++) {
            String request = call(
                            service,
                            "placer",
                            "2081",
                            "POST",
                            "/requests",
                            Map.of(
                                    "caseReference", "BOR-" + (1_000 + i),
                                    "form", "HVB",
                                    "age", 19,
                                    "sex", "MALE",
                                    "decisionDate", "2026-11-01",
                                    "wantedStart", "2026-12-01",
                                    "expectedDays", 30))
                    .path("id")
                    .asText();
            offers.add(call(
                            service,
                            "placer",
                            "2081",
                            "POST",
                            "/requests/" + request + "/offers",
                            Map.of(
                                    "placeId",
                                    place(service, "2080", home, i),
                                    "start",
                                    "2026-12-01",
                                    "end",
                                    "2026-12-31",
                                    "hold",
                                    true))
                    .path("id")
                    .asText());
        }
        return offers;
    }

    private static String home(PackagedService service, String municipality, String form) throws Exception {
        return call(
                        service,
                        "home-manager",
                        municipality,
                        "POST",
                        "/homes",
                        Map.of(
                                "name",
                                "Prövningen",
                                "municipality",
                                municipality,
                                "form",
                                form,
                                "ageFrom",
                                18,
                                "ageTo",
                                20,
                                "sexes",
                                List.of("MALE", "FEMALE"),
                                "notifiedPlaces",
                                900))
                .path("id")
                .asText();
    }

    private static String place(PackagedService service, String municipality, String home, int number)
            throws Exception {
        return call(
                        service,
                        "home-manager",
                        municipality,
                        "POST",
                        "/homes/" + home + "/places",
                        Map.of("label", Integer.toString(number)))
                .path("id")
                .asText();
    }

    private static JsonNode call(
            PackagedService service, String role, String code, String method, String path, Map<String, ?> body)
            throws Exception {
        HttpResponse<String> answer = BROWSER.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/api/v1" + path))
                        .header("Authorization", "Bearer " + replicas.issuer().token(role, code))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .timeout(Duration.ofSeconds(30))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 300, method + " " + path + " " + answer.statusCode() + " " + answer.body());
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }
}
