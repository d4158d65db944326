package se.samplats.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

@FeatureTest
class TwiceTest {

    private static final String HEADERS = "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak";

    private final Stays stays = new Stays("2085", "2080");

    private static ValidatableResponse buy(String reference, String from, String until, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseReference",
                reference,
                "form",
                "HVB",
                "providerKind",
                "COMPANY",
                "start",
                from,
                "end",
                until,
                "dayPriceOre",
                500_000,
                "reason",
                "ACUTE"));
        body.putAll(more);
        return Stays.call("placer-2085", "/external-purchases", body);
    }

    @Test
    void thePurchaseThatIsThereAlreadyIsAskedAboutAndKeptTwiceOnPurposeOnly() {
        buy("TVÅ-1", "2026-10-01", "2026-11-01", Map.of()).statusCode(201);
        buy(" två-1 ", "2026-10-31", "2026-12-01", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/already-recorded"));
        buy("TVÅ-1", "2026-10-31", "2026-12-01", Map.of("confirm", false)).statusCode(409);
        buy("TVÅ-1", "2026-11-01", "2026-12-01", Map.of()).statusCode(201);
        buy("TVÅ-1", "2026-10-31", "2026-12-01", Map.of("form", "STODBOENDE")).statusCode(201);
        buy("TVÅ-1", "2026-10-31", "2026-12-01", Map.of("confirm", true)).statusCode(201);
    }

    @Test
    void theSameCaseInTwoHomesOnTheSameDaysIsAskedAboutAndBookedTwiceOnPurposeOnly() {
        String first = stays.request(Map.of("caseReference", "DUB-1"));
        String second = stays.request(Map.of("caseReference", "dub-1"));
        String later = stays.request(Map.of("caseReference", "DUB-1"));
        accept(stays.made(first, place(), Stays.TODAY, Stays.END), Map.of()).statusCode(201);
        String offer = stays.made(second, place(), Stays.day(29), Stays.day(60));
        accept(offer, Map.of()).statusCode(409).body("type", equalTo("/problems/already-recorded"));
        Api.as("placer-2085").get("/offers/" + offer).then().body("status", equalTo("MADE"));
        accept(offer, Map.of("confirm", true)).statusCode(201);
        accept(stays.made(later, place(), Stays.day(60), Stays.day(70)), Map.of())
                .statusCode(201);
    }

    @Test
    void aSheetThatTellsAPurchaseTwiceSaysSoByRowUntilItIsConfirmed() {
        Map<String, byte[]> twice = Map.of(
                "externa_kop.csv",
                (HEADERS + "\r\n2085;RAD-1;HVB;privat bolag;2026-10-01;2026-11-01;5000,00;kompetens saknas\r\n"
                                + "2085;RAD-1;HVB;privat bolag;2026-10-15;2026-12-01;5000,00;kompetens saknas\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        new GivenImports()
                .upload(twice, true)
                .body("status", equalTo("REFUSED"))
                .body("errorCount", equalTo(1))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("arendereferens"))
                .body("errors[0].message", containsString("rad 2"));
        confirmed(twice).body("status", equalTo("DONE"));
        new GivenImports().upload(twice, false).body("status", equalTo("DONE"));
        Map<String, byte[]> third = Map.of(
                "externa_kop.csv",
                (HEADERS + "\r\n2085;rad-1;HVB;privat bolag;2026-11-20;;5000,00;kompetens saknas\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        new GivenImports()
                .upload(third, false)
                .body("status", equalTo("REFUSED"))
                .body("errors[0].row", equalTo(2));
    }

    private ValidatableResponse confirmed(Map<String, byte[]> files) {
        var call = Api.as("coordinator").contentType("multipart/form-data");
        files.forEach((name, content) -> call.multiPart("files", name, content));
        String id = call.queryParam("confirmDuplicates", true)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return new GivenImports().finished(id);
    }

    private String place() {
        return stays.homes.place("2080", stays.home("2080", Stays.DAY_ORE), "1");
    }

    private static ValidatableResponse accept(String offer, Map<String, ?> body) {
        return Stays.call("placer-2085", "/offers/" + offer + "/accept", body);
    }
}
