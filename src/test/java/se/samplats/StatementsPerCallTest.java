package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samplats.Endpoints.Endpoint;

/** The table of {@code statements.txt}: who calls what, how many statements that is, and in how many round trips. */
@FeatureTest
@TestProfile(OwnDatabase.class)
class StatementsPerCallTest {

    private static final String BUYER = "2080";
    private static final String SELLER = "2081";
    private static final List<String> READERS =
            List.of("placer-" + BUYER, "manager-" + SELLER, "economist-" + SELLER, "analyst", "coordinator", "auditor");

    /** What a call must be asked for to answer anything but a fault. */
    private static final Map<String, String> QUERIES = Map.of(
            "/api/v1/vacancies", "?form=HVB&start=2026-12-01&days=30",
            "/search", "?form=HVB&start=2026-12-01&age=19");

    private static final int TIMES = 3;

    private final GivenHomes homes = new GivenHomes();
    private final Map<String, Statements.Count> counted = new LinkedHashMap<>();

    @Test
    void everyCallSendsAsManyStatementsAsTheTableSays() throws IOException {
        flow();
        counted.clear();
        Map<String, String> known = flow();
        for (Endpoint endpoint : Endpoints.all()) {
            String path = address(endpoint, known);
            if (path != null) {
                READERS.forEach(reader -> read(endpoint, path, reader));
            }
        }
        String table = counted.entrySet().stream()
                .map(one -> "%s | %d | %d%n"
                        .formatted(
                                one.getKey(),
                                one.getValue().statements(),
                                one.getValue().roundTrips()))
                .collect(Collectors.joining());
        Files.writeString(Path.of("target", "statements.txt"), table);
        try (InputStream expected = getClass().getResourceAsStream("/statements.txt")) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), table);
        }
    }

    /** From a need to a bed and back, call by call. */
    private Map<String, String> flow() {
        String home = homes.home(SELLER, "HVB");
        String place = homes.place(SELLER, home, "1");
        new GivenPrices().priceList(SELLER, home);
        String request = write(
                "POST /requests",
                "placer-" + BUYER,
                "/requests",
                Map.of(
                        "caseReference", "ÄR-" + counted.size() + "-" + home.substring(30),
                        "form", "HVB",
                        "age", 19,
                        "sex", "MALE",
                        "decisionDate", "2026-11-01",
                        "wantedStart", "2026-11-21",
                        "expectedDays", 30));
        String offer = write(
                "POST /requests/{id}/offers",
                "placer-" + BUYER,
                "/requests/" + request + "/offers",
                Map.of("placeId", place, "start", "2026-11-21", "end", "2026-12-21", "hold", true));
        write("POST /offers/{id}/make", "manager-" + SELLER, "/offers/" + offer + "/make", Map.of());
        String placement =
                write("POST /offers/{id}/accept", "placer-" + BUYER, "/offers/" + offer + "/accept", Map.of());
        write(
                "POST /placements/{id}/arrive",
                "manager-" + SELLER,
                "/placements/" + placement + "/arrive",
                Map.of("on", "2026-11-21", "decidedBy", "Eva Ek", "suitabilityChecked", true));
        write(
                "POST /places/{id}/occupancies",
                "manager-" + SELLER,
                "/places/" + place + "/occupancies",
                Map.of("kind", "RESIDENT", "start", "2027-02-01", "end", "2027-02-02"));
        write("POST /homes/{id}/confirmation", "manager-" + SELLER, "/homes/" + home + "/confirmation", Map.of());
        return Map.of("homes", home, "places", place, "requests", request, "offers", offer, "placements", placement);
    }

    private String write(String name, String user, String path, Map<String, ?> body) {
        RequestSpecification call = Api.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
        Response[] answer = new Response[1];
        Statements.Count count = Statements.during(() -> answer[0] = call.post(path));
        counted.put(name + " | " + user.replaceFirst("-.*", ""), count);
        assertEquals(2, answer[0].statusCode() / 100, () -> name + ": " + answer[0].asString());
        return answer[0].statusCode() == 204 ? "" : Objects.toString(answer[0].<Object>path("id"));
    }

    /** Once before it is counted: what is remembered then is remembered. The least of some, since the driver now and then asks for types. */
    private void read(Endpoint endpoint, String path, String reader) {
        if (status(endpoint, path, reader) == 200) {
            for (int i = 0; i < TIMES; i++) {
                counted.merge(
                        endpoint + " | " + reader.replaceFirst("-.*", ""),
                        Statements.during(() -> status(endpoint, path, reader)),
                        Statements.Count::least);
            }
        }
    }

    private static int status(Endpoint endpoint, String path, String reader) {
        return endpoint.isPage()
                ? SignedIn.as(reader).get(path).status()
                : Api.as(reader).get(path.substring("/api/v1".length())).statusCode();
    }

    /** The address of what only reads, about things that are known; null for all else. */
    private static @org.jspecify.annotations.Nullable String address(Endpoint endpoint, Map<String, String> known) {
        String path = endpoint.path();
        if (!endpoint.method().equals("GET") || path.startsWith("/live") || path.startsWith("/sign-out")) {
            return null;
        }
        for (Map.Entry<String, String> one : known.entrySet()) {
            path = path.replaceFirst("/" + one.getKey() + "/\\{id}", "/" + one.getKey() + "/" + one.getValue());
        }
        return path.contains("{") ? null : path + QUERIES.getOrDefault(path, "");
    }
}
