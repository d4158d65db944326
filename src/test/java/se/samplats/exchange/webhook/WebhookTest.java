package se.samplats.exchange.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenNotices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;
import se.samplats.exchange.notice.DeliveryJob;

/** A municipality's own system hears that something happened, can prove from whom, and learns nothing about anybody. */
@FeatureTest
class WebhookTest {

    private static final String BUYER = "2062";
    private static final String SELLER = "2061";
    private static final String HOME = "manager-" + SELLER;
    private static final String PLACER = "placer-" + BUYER;

    private final GivenRequests given = new GivenRequests();
    private final GivenNotices notices = new GivenNotices();
    private Receiver receiver;

    @Inject
    DeliveryJob job;

    @BeforeEach
    void aSystemThatListens() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        receiver.close();
        for (String user : List.of(HOME, PLACER, "coordinator")) {
            List<String> ids = Api.as(user).get("/webhooks").then().extract().path("items.id");
            ids.forEach(id -> Api.as(user).delete("/webhooks/" + id).then().statusCode(204));
        }
    }

    @Test
    void theHomesSystemHearsOfAQuestionInASignedEventThatOnlyRefers() throws Exception {
        String secret = listening(HOME, "OFFER_ASKED").secret();
        String request = given.request(BUYER);
        String offer = given.asked(BUYER, request, given.freePlace(SELLER), false);
        Receiver.Heard one = heard(1).get(0);
        new com.standardwebhooks.Webhook(secret).verify(one.body(), lowerCase(one));
        assertEquals("v1," + hmac(secret, one), one.header("webhook-signature"));
        assertTrue(one.header("Content-Type").startsWith("application/cloudevents+json"));
        JsonNode event = new ObjectMapper().readTree(one.body());
        assertEquals(Set.of("specversion", "id", "source", "type", "subject", "time"), names(event));
        assertEquals("1.0", event.path("specversion").asText());
        assertEquals(one.header("webhook-id"), event.path("id").asText());
        assertEquals("se.samplats.offer.asked", event.path("type").asText());
        assertEquals("/api/v1/offers/" + offer, event.path("subject").asText());
        Api.as(HOME).get("/offers/" + offer).then().statusCode(200);
        assertEquals(0, notices.about(offer));
    }

    @Test
    void theBuyersSystemHearsOfTheAnswersAndTheHomesOfTheEnd() throws Exception {
        listening(PLACER, "OFFER_MADE", "OFFER_DECLINED");
        listening(HOME, "OFFER_ACCEPTED", "OFFER_ENDED");
        String request = given.request(BUYER);
        String first = given.made(BUYER, SELLER, request, given.freePlace(SELLER));
        String other = given.asked(BUYER, request, given.freePlace(SELLER), false);
        Api.as(PLACER).post("/offers/" + first + "/accept").then().statusCode(201);
        Set<String> received = new TreeSet<>();
        for (Receiver.Heard one : heard(3)) {
            JsonNode event = new ObjectMapper().readTree(one.body());
            received.add(
                    event.path("type").asText() + " " + event.path("subject").asText());
        }
        assertEquals(
                Set.of(
                        "se.samplats.offer.made /api/v1/offers/" + first,
                        "se.samplats.offer.accepted /api/v1/offers/" + first,
                        "se.samplats.offer.ended /api/v1/offers/" + other),
                received);
    }

    @Test
    void ofAProtectedIdentityNothingIsSent() throws Exception {
        listening(HOME, "OFFER_ASKED");
        String hidden = given.request(BUYER, Map.of("protectedIdentity", true));
        String secret = given.asked(BUYER, hidden, given.freePlace(SELLER), false);
        String open = given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        assertTrue(heard(1).get(0).body().contains(open));
        assertEquals(1, receiver.heard().size());
        assertFalse(receiver.heard().toString().contains(secret));
    }

    @Test
    void whatWasNotTakenIsSentAgainUnderTheSameId() throws Exception {
        listening(HOME, "OFFER_ASKED");
        receiver.answers(500);
        String offer = given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        heard(1);
        awaitFault(offer, "HTTP 500");
        receiver.answers(200);
        notices.due(offer);
        job.run();
        List<Receiver.Heard> both = heard(2);
        assertEquals(both.get(0).header("webhook-id"), both.get(1).header("webhook-id"));
        assertEquals(both.get(0).body(), both.get(1).body());
        assertEquals(0, notices.about(offer));
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        listening(HOME, "OFFER_ASKED");
        receiver.answers(302);
        String offer = given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        heard(1);
        awaitFault(offer, "HTTP 302");
    }

    @Test
    void whoeverSaysThatItIsGoneIsToldNothingMore() throws Exception {
        listening(HOME, "OFFER_ASKED");
        receiver.answers(410);
        given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        heard(1);
        for (int look = 0; look < 50 && active(HOME); look++) {
            Thread.sleep(100);
        }
        assertFalse(active(HOME));
    }

    @Test
    void aSystemThatIsSilentIsWaitedForOnceAndNotForEachEvent() throws Exception {
        listening(HOME, "OFFER_ASKED");
        receiver.isSilent();
        long began = System.nanoTime();
        String first = given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        String second = given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        heard(1);
        awaitFault(first, "NoStackTraceTimeoutException");
        job.run();
        assertTrue(System.nanoTime() - began < 25_000_000_000L);
        assertTrue(notices.about(second) == 1);
    }

    @Test
    void forADayBothSecretsSign() throws Exception {
        Added made = listening(HOME, "OFFER_ASKED");
        String next = Api.as(HOME)
                .post("/webhooks/" + made.id() + "/rotate")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
        given.asked(BUYER, given.request(BUYER), given.freePlace(SELLER), false);
        Receiver.Heard one = heard(1).get(0);
        assertEquals("v1," + hmac(next, one) + " v1," + hmac(made.secret(), one), one.header("webhook-signature"));
    }

    @Test
    void theSecretIsShownOnceAndNotKeptAsItIs() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("address", receiver.address(), "events", List.of("OFFER_ASKED"));
        String secret = Api.as(HOME)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        Api.as(HOME)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .body("secret", nullValue());
        assertFalse(Api.as(HOME).get("/webhooks").asString().contains("whsec_"));
        QuarkusTransaction.requiringNew().run(() -> {
            byte[] kept = (byte[]) Panache.getEntityManager()
                    .createNativeQuery("select secret from webhook where municipality = '2061'", byte[].class)
                    .getSingleResult();
            assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(secret.substring(6, 16)));
            Number stored = (Number) Panache.getEntityManager()
                    .createNativeQuery("select count(*) from stored_answer where cast(body as text) like '%whsec%'")
                    .getSingleResult();
            assertEquals(0, stored.intValue());
        });
    }

    @Test
    void eachSideHearsOnlyItsOwnAndTendsOnlyItsOwn() {
        String id = listening(HOME, "OFFER_ASKED").id();
        refusedFor(PLACER, "OFFER_ASKED");
        refusedFor(HOME, "OFFER_MADE");
        refusedFor("coordinator", "OFFER_MADE");
        for (String other : List.of("manager-2080", "placer-" + SELLER, "coordinator")) {
            Api.as(other).delete("/webhooks/" + id).then().statusCode(404);
            Api.as(other).get("/webhooks").then().body("items.id", not(hasItem(id)));
        }
        Api.as("analyst").get("/webhooks").then().statusCode(403);
        Api.as("economist-" + SELLER).get("/webhooks").then().statusCode(403);
        listening("coordinator", "CONFIRMATION_ASKED");
    }

    @Test
    void atThePageTheKeyIsShownOnceAndAMistakeIsTold() {
        SignedIn manager = SignedIn.as(HOME);
        manager.get("/webhooks");
        SignedIn.Shown wrong = manager.post("/webhooks", Map.of("address", "ftp://x", "event", "offer.asked"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.says("Adressen ska börja med https://"), wrong.html());
        assertTrue(wrong.says("value=\"offer.asked\" checked"), wrong.html());
        SignedIn.Shown added = manager.post("/webhooks", Map.of("address", receiver.address(), "event", "offer.asked"));
        assertEquals(200, added.status());
        assertTrue(added.says("whsec_"), added.html());
        SignedIn.Shown later = manager.get("/webhooks");
        assertFalse(later.says("whsec_"));
        assertTrue(later.says("/samplats?a"), later.html());
    }

    private void refusedFor(String user, String event) {
        Api.as(user)
                .body(Map.of("address", receiver.address(), "events", List.of(event)))
                .post("/webhooks")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("events"));
    }

    private Added listening(String user, String... events) {
        var made = Api.as(user)
                .body(Map.of("address", receiver.address(), "events", List.of(events)))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract();
        return new Added(made.path("webhook.id"), made.path("secret"));
    }

    private record Added(String id, String secret) {}

    private static boolean active(String user) {
        return Api.as(user).get("/webhooks").then().extract().path("items[0].active");
    }

    private List<Receiver.Heard> heard(int many) throws InterruptedException {
        for (int look = 0; look < 300 && receiver.heard().size() < many; look++) {
            Thread.sleep(100);
        }
        // what is heard may be told of a moment later
        Thread.sleep(200);
        assertEquals(many, receiver.heard().size(), receiver.heard().toString());
        return receiver.heard();
    }

    private void awaitFault(String offer, String fault) throws InterruptedException {
        for (int look = 0; look < 150 && notices.of(offer).lastFault() == null; look++) {
            Thread.sleep(100);
        }
        assertEquals(fault, notices.of(offer).lastFault());
    }

    private static Map<String, List<String>> lowerCase(Receiver.Heard one) {
        return Map.of(
                "webhook-id", List.of(one.header("webhook-id")),
                "webhook-timestamp", List.of(one.header("webhook-timestamp")),
                "webhook-signature", List.of(one.header("webhook-signature")));
    }

    /** As docs/webhooks.md says, with nothing but the platform. */
    private static String hmac(String secret, Receiver.Heard one) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] sum = mac.doFinal((one.header("webhook-id") + "." + one.header("webhook-timestamp") + "." + one.body())
                .getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sum);
    }

    private static Set<String> names(JsonNode event) {
        Set<String> names = new TreeSet<>();
        event.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
