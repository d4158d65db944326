package se.samplats.market.placement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.AtOnce;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;

/** Leksand books of Älvdalen, 30 days at a time, which cost 126 000 kr. */
@FeatureTest
class MandateTest {

    private static final String BUYER = "2029";
    private static final String SELLER = "2039";
    private static final long STAY_ORE = 30 * GivenPrices.baseOre(2026);

    /** The newest agreement holds: each test has one of its own, newer than the others'. */
    private static final AtomicInteger NEWER = new AtomicInteger();

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();

    @Test
    void aBookingWithinTheMandateIsMadeWithoutFurtherAsking() {
        agreement(2 * STAY_ORE);
        accept(offer(), null).statusCode(201);
        accept(offer(), null).statusCode(201);
    }

    @Test
    void whatExceedsTheMandateIsRefusedWithTheLimitWhatIsUsedAndWhatToDo() {
        agreement(2 * STAY_ORE - 1);
        accept(offer(), null).statusCode(201);
        String offer = offer();
        accept(offer, null)
                .statusCode(422)
                .body("type", equalTo("/problems/mandate-exceeded"))
                .body("detail", containsString("126\u00a0000 kr är bokat"))
                .body("detail", containsString("ange vem som har godkänt"));
        Api.as("placer-" + BUYER).get("/offers/" + offer).then().body("status", equalTo("MADE"));
    }

    @Test
    void anOfficialsNameLetsItThroughAndIsKeptWithTheBooking() {
        agreement(0);
        String offer = offer();
        accept(offer, Map.of("approvedBy", "  ")).statusCode(422);
        String placement = accept(offer, Map.of("approvedBy", "Karin Chef"))
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("placer-" + BUYER)
                .get("/placements/" + placement + "/facts")
                .then()
                .body("items[0].kind", equalTo("BOOKED"))
                .body("items[0].decidedBy", equalTo("Karin Chef"));
    }

    @Test
    void anotherYearsArrivalsAndWhatWasCalledOffAreNotCounted() {
        agreement(STAY_ORE + 30 * (GivenPrices.baseOre(2027) - GivenPrices.baseOre(2026)));
        accept(offer("2027-01-10", "2027-02-09"), null).statusCode(201);
        String placement = accept(offer(), null).statusCode(201).extract().path("id");
        accept(offer(), null).statusCode(422);
        Api.as("placer-" + BUYER)
                .body(Map.of("on", "2026-11-21"))
                .post("/placements/" + placement + "/cancel")
                .then()
                .statusCode(200);
        accept(offer(), null).statusCode(201);
    }

    @Test
    void siblingsWhoAreBookedTogetherCountTogether() {
        agreement(2 * STAY_ORE - 1);
        String home = homes.home(SELLER, "HVB");
        new GivenPrices().priceList(SELLER, home);
        String first = given.request(BUYER);
        String second = given.request(BUYER, Map.of("linkedTo", first, "together", true));
        given.made(BUYER, SELLER, first, homes.place(SELLER, home, "1"));
        String offer = given.made(BUYER, SELLER, second, homes.place(SELLER, home, "2"));
        accept(offer, null).statusCode(422).body("type", equalTo("/problems/mandate-exceeded"));
        accept(offer, Map.of("approvedBy", "Karin Chef")).statusCode(201);
    }

    @Test
    void ofManyAcceptancesAtOnceNoMoreThanTheMandateCoversAreBooked() throws Exception {
        agreement(3 * STAY_ORE);
        List<String> offers = IntStream.range(0, 6).mapToObj(i -> offer()).toList();
        List<Integer> statuses = AtOnce.run(offers.size(), number -> Api.as("placer-" + BUYER)
                .post("/offers/" + offers.get(number) + "/accept")
                .statusCode());
        assertEquals(3, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status == 422).count(), statuses.toString());
    }

    @Test
    void withoutAMandateNothingIsAskedAndACallWithoutBodyIsAsGoodAsBefore() throws Exception {
        new GivenAgreements()
                .agreement(Map.of("parties", List.of(BUYER, SELLER), "host", BUYER, "validFrom", nextDay()));
        String path = "http://localhost:" + RestAssured.port + "/api/v1/offers/" + offer() + "/accept";
        HttpRequest bare = HttpRequest.newBuilder(URI.create(path))
                .header("Authorization", "Bearer " + Api.token("placer-" + BUYER))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(bare, HttpResponse.BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
    }

    private void agreement(long limit) {
        new GivenAgreements()
                .agreement(Map.of(
                        "parties",
                        List.of(BUYER, SELLER),
                        "host",
                        BUYER,
                        "validFrom",
                        nextDay(),
                        "mandates",
                        List.of(Map.of("municipality", BUYER, "yearlyLimitOre", limit))));
    }

    private static String nextDay() {
        return LocalDate.of(2026, 10, 1).plusDays(NEWER.incrementAndGet()).toString();
    }

    private String offer() {
        return offer("2026-12-01", "2026-12-31");
    }

    private String offer(String start, String end) {
        String home = homes.home(SELLER, "HVB");
        new GivenPrices().priceList(SELLER, home);
        String place = homes.place(SELLER, home, "1");
        String request = given.request(BUYER, Map.of("wantedStart", start));
        String offer = Api.as("placer-" + BUYER)
                .body(Map.of("placeId", place, "start", start, "end", end, "hold", false))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("manager-" + SELLER).post("/offers/" + offer + "/make").then().statusCode(200);
        return offer;
    }

    private static ValidatableResponse accept(String offer, @Nullable Map<String, ?> body) {
        return (body == null
                        ? Api.as("placer-" + BUYER)
                        : Api.as("placer-" + BUYER).body(body))
                .post("/offers/" + offer + "/accept")
                .then();
    }
}
