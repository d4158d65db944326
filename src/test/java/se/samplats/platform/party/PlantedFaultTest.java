package se.samplats.platform.party;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.bytebuddy.asm.Advice;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.PlantedFault;

/** Each leak of a protected identity that was mended is found again, by comparing two worlds, when its mending is taken back. */
@FeatureTest
class PlantedFaultTest {

    private static final String COLLEAGUE = "colleague-2081";
    private static final Map<String, Object> PROTECTED = Map.of("protectedIdentity", true);

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    /** One protected identity among few is counted in a total. */
    @SuppressWarnings("UnusedVariable") // written for the method that is advised
    static final class CountedAmongFew {

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean hides) {
            hides = true;
        }
    }

    /** The ledger names the municipalities of all rows but the protected ones. */
    @SuppressWarnings("UnusedVariable") // written for the method that is advised
    static final class NamedToEverybody {

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 2, readOnly = false) boolean manages) {
            manages = true;
        }
    }

    /** What rests on somebody protected is told as any other reason. */
    @SuppressWarnings("UnusedVariable") // written for the method that is advised
    static final class ToldLikeAnyOther {

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean may) {
            may = true;
        }
    }

    @Test
    void aTotalMinusItsAgeBandsIsFound() {
        Supplier<String> figures = () -> answers("/statistics/waiting?municipality=2081");
        String mended = figures.get();
        requests.request("2081", PROTECTED);
        assertEquals(mended, figures.get());
        try (PlantedFault fault =
                PlantedFault.in("se.samplats.platform.kernel.FewPersons", named("hides"), CountedAmongFew.class)) {
            String before = figures.get();
            requests.request("2081", PROTECTED);
            assertNotEquals(before, figures.get(), fault::toString);
        }
    }

    @Test
    void theRowOfALedgerThatHasNoMunicipalityIsFound() {
        String home = homes.home("2085", "HVB");
        booked("placer-2081", requests.request("2081"), homes.place("2085", home, "1"));
        booked("placer-2081", requests.request("2081", PROTECTED), homes.place("2085", home, "2"));
        assertEquals(1, looks(home));
        try (PlantedFault fault = PlantedFault.in(
                "se.samplats.county.home.OccupancyView",
                named("of")
                        .and(takesArguments(3))
                        .and(method -> method.getParameters().get(2).getType().represents(boolean.class)),
                NamedToEverybody.class)) {
            assertEquals(2, looks(home), fault::toString);
        }
    }

    @Test
    void theExclusionThatALinkMakesIsFound() {
        String hidden = requests.request("2081", PROTECTED);
        String other = ofColleague();
        Api.as("placer-2081")
                .body(Map.of("linkedTo", other, "together", false))
                .post("/requests/" + hidden + "/links")
                .then()
                .statusCode(201);
        requests.asked("2081", hidden, requests.freePlace("2085"), false);
        String matches = "/requests/" + other + "/matches";
        assertTrue(!told(matches).contains("\"APART\""));
        try (PlantedFault fault = PlantedFault.in(
                "se.samplats.market.request.PurchaseRequest", named("mayTellOf"), ToldLikeAnyOther.class)) {
            assertTrue(told(matches).contains("\"APART\""), fault::toString);
        }
    }

    private static String told(String path) {
        return Api.as(COLLEAGUE).get(path).then().statusCode(200).extract().asString();
    }

    private static String answers(String path) {
        return List.of(COLLEAGUE, "economist-2081", "placer-2080", "analyst").stream()
                .map(reader -> Api.as(reader).get(path).asString())
                .collect(Collectors.joining("\n"));
    }

    private static long looks(String home) {
        List<Map<String, Object>> rows = Api.as("placer-2085")
                .get("/homes/" + home + "/occupancies?from=2026-11-01&to=2027-03-01")
                .path("items");
        assertEquals(2, rows.size());
        return rows.stream()
                .map(row -> String.valueOf(row.get("municipality")))
                .distinct()
                .count();
    }

    private void booked(String handler, String request, String place) {
        String offer = requests.made("2081", "2085", request, place);
        Api.as(handler).post("/offers/" + offer + "/accept").then().statusCode(201);
    }

    private static String ofColleague() {
        return GivenHomes.created(
                COLLEAGUE,
                "/requests",
                new HashMap<>(Map.of(
                        "caseReference", "K-" + UUID.randomUUID(),
                        "form", "HVB",
                        "age", 19,
                        "sex", "MALE",
                        "decisionDate", "2026-11-01",
                        "wantedStart", "2026-12-01",
                        "expectedDays", 30)));
    }
}
