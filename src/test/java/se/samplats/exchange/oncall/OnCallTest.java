package se.samplats.exchange.oncall;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.interaso.webpush.VapidKeys;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;
import se.samplats.exchange.notice.DeliveryJob;

/** An acute inquiry reaches whoever is on call, in turn; a catcher stands for the gateway and for the push service. */
@FeatureTest
@TestProfile(OnCallTest.WithAGateway.class)
class OnCallTest {

    private static final String SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("gateway of the tests".getBytes(StandardCharsets.US_ASCII));
    private static final int PORT = freePort();

    @Inject
    DeliveryJob job;

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    private HttpServer catcher;
    private volatile int answer = 200;

    record Heard(String path, Map<String, List<String>> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The gateway's address, and a minute between turns. */
    public static final class WithAGateway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samplats.sms.address",
                    "http://localhost:" + PORT + "/sms",
                    "samplats.sms.secret",
                    SECRET,
                    "samplats.on-call.step",
                    "1m");
        }
    }

    @BeforeEach
    void listen() throws IOException {
        catcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        catcher.createContext("/", this::hear);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop(0);
    }

    @Test
    void theFirstIsToldAtOnceAndTheNextOnlyIfNobodyHasAnswered() throws Exception {
        String home = homes.home("2081", "HVB");
        onCall(home, "Natt", "070-174 06 61");
        onCall(home, "Chef", "070-174 06 62");
        String offer = acute(home);
        await("the first").atMost(20, SECONDS).until(() -> !about(offer).isEmpty());
        Heard first = about(offer).get(0);
        assertTrue(first.text().contains("\"to\":\"+46701740661\""), first.text());
        assertTrue(first.text().contains("Akut förfrågan: svara senast"), first.text());
        assertTrue(first.text().contains("/homes/" + home + "#" + offer), first.text());
        new Webhook(SECRET)
                .verify(
                        first.text(),
                        HttpHeaders.of(first.headers(), (name, value) -> true).map());
        assertEquals(1, about(offer).size());
        assertEquals(1, waiting(offer));
        Api.as("manager-2081").post("/offers/" + offer + "/make").then().statusCode(200);
        due(offer);
        job.run();
        assertEquals(0, waiting(offer));
        assertEquals(1, about(offer).size(), "nobody is woken for what is answered");
        SignedIn.Shown page = SignedIn.as("manager-2081").get("/homes/" + home + "/on-call");
        assertTrue(page.says("Natt · sms"));
        assertTrue(page.says("framme hos operatören"));
    }

    @Test
    void whereTheFirstCannotBeReachedTheNextIsToldAtOnce() {
        String home = homes.home("2081", "HVB");
        onCall(home, "Mina enheter", "");
        onCall(home, "Chef", "070-174 06 63");
        acute(home);
        await("the second").atMost(30, SECONDS).until(() -> heard.stream()
                .anyMatch(one -> one.text().contains("+46701740663")));
        assertTrue(
                SignedIn.as("manager-2081").get("/homes/" + home + "/on-call").says("ingen enhet påslagen"));
    }

    @Test
    void whatCanWaitRingsNobodysTelephone() {
        String home = homes.home("2081", "HVB");
        onCall(home, "Natt", "070-174 06 64");
        String offer = requests.asked("2080", requests.request("2080"), homes.place("2081", home, "1"), false);
        assertEquals(0, waiting(offer));
        assertTrue(about(offer).isEmpty());
    }

    @Test
    void aDeviceGetsASealedMessageThatTheServiceInBetweenCannotRead() throws Exception {
        String home = homes.home("2031", "HVB");
        SignedIn manager = SignedIn.as("manager-2031");
        byte[] key = VapidKeys.generate().getApplicationServerKey();
        String endpoint = "http://localhost:" + PORT + "/push/" + home;
        assertTrue(manager.post("/devices", Map.of("endpoint", endpoint, "p256dh", url(key), "auth", url(new byte[16])))
                .says("Enheten säger till från och med nu."));
        manager.post("/homes/" + home + "/on-call", Map.of("label", "Dag"));
        requests.asked(
                "2080", requests.request("2080", Map.of("urgency", "ACUTE")), homes.place("2031", home, "1"), false);
        await("the push").atMost(20, SECONDS).until(() -> heard.stream()
                .anyMatch(one -> one.path().startsWith("/push/")));
        Heard push = heard.stream()
                .filter(one -> one.path().startsWith("/push/"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("aes128gcm"), push.headers().get("Content-encoding"));
        assertTrue(String.valueOf(push.headers().get("Authorization")).startsWith("[vapid t="));
        assertEquals(List.of("high"), push.headers().get("Urgency"));
        assertFalse(push.text().contains(home));
        answer = 410;
        requests.asked(
                "2080", requests.request("2080", Map.of("urgency", "ACUTE")), homes.place("2031", home, "2"), false);
        await("forgotten").atMost(20, SECONDS).until(() -> manager.get("/devices")
                .says("Ingen enhet säger till än."));
    }

    @Test
    void anotherMunicipalitysListIsNotThere() {
        String home = homes.home("2082", "HVB");
        assertEquals(
                404,
                SignedIn.as("manager-2081").get("/homes/" + home + "/on-call").status());
        SignedIn.Shown refused = SignedIn.as("manager-2082")
                .post("/homes/" + home + "/on-call", Map.of("label", "Natt", "phone", "växeln"));
        assertEquals(422, refused.status());
        assertTrue(refused.says("till exempel 031-390 06 00"));
    }

    private List<Heard> about(String offer) {
        return heard.stream().filter(one -> one.text().contains(offer)).toList();
    }

    private static void onCall(String home, String label, String phone) {
        SignedIn.as("manager-2081").post("/homes/" + home + "/on-call", Map.of("label", label, "phone", phone));
    }

    private String acute(String home) {
        return requests.asked(
                "2080", requests.request("2080", Map.of("urgency", "ACUTE")), homes.place("2081", home, "1"), false);
    }

    private static int waiting(String offer) {
        return number("select count(*) from notice where channel <> 'MAIL' and offer_id = cast(:offer as uuid)", offer);
    }

    private static void due(String offer) {
        number(
                "with due as (update notice set due_at = now() where channel <> 'MAIL' and offer_id = cast(:offer as uuid) returning 1)"
                        + " select count(*) from due",
                offer);
    }

    private static int number(String sql, String offer) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Panache.getEntityManager()
                        .createNativeQuery(sql)
                        .setParameter("offer", offer)
                        .getSingleResult())
                .intValue());
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void hear(HttpExchange call) throws IOException {
        heard.add(new Heard(
                call.getRequestURI().getPath(),
                Map.copyOf(call.getRequestHeaders()),
                call.getRequestBody().readAllBytes()));
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    /** The profile and the test are loaded apart, and agree on one port. */
    private static int freePort() {
        Integer agreed = Integer.getInteger("samplats.test.gateway");
        if (agreed != null) {
            return agreed;
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            System.setProperty("samplats.test.gateway", Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
