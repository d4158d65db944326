package se.samplats.county.home;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samplats.GivenImports.csv;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenImports;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class HomeContactTest {

    private static final String HEADER =
            "boende_id;namn;kommun;kommunkod;boendeform;lagrum;alder_fran;alder_till;kon;inriktning;"
                    + "tar_inte_emot;rullstolsanpassat;ivo_anmalda_platser;ivo_anmald;adress;lat;lon;epost;uppsagning_dagar";
    private static final String ROW =
            ";Ringhemmet;Borlänge;2081;HVB;SoL 9:4;15;20;man;missbruk;;nej;3;2024-02-23;Väg 1;60,5200;15,4668;;7";

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void theManagerSaysOnThePageHowTheHomeIsReachedAndEverybodyCanRing() {
        String home = homes.home("2081", "HVB");
        SignedIn.Shown saved = SignedIn.as("manager-2081")
                .post(
                        "/homes/" + home + "/contact",
                        Map.of(
                                "email",
                                "hemmet@borlange.example",
                                "phone",
                                "031-390 06 00",
                                "onCallPhone",
                                "+46 70 174 06 05",
                                "onCallHours",
                                "nätter och helger"));
        assertTrue(saved.says("Kontaktuppgifterna är sparade."));
        SignedIn.Shown page = SignedIn.as("placer-2080").get("/homes/" + home);
        assertTrue(page.says("href=\"tel:+46313900600\""));
        assertTrue(page.says("href=\"tel:+46701740605\""));
        assertTrue(page.says("(nätter och helger)"));
        Api.as("placer-2080")
                .get("/homes/" + home)
                .then()
                .body("phone", equalTo("031-390 06 00"))
                .body("onCallPhone", equalTo("+46 70 174 06 05"))
                .body("onCallHours", equalTo("nätter och helger"))
                .body("email", equalTo("hemmet@borlange.example"));
    }

    @Test
    void aNumberThatCannotBeDialledIsRefusedAtItsField() {
        String home = homes.home("2081", "HVB");
        SignedIn.Shown refused = SignedIn.as("manager-2081")
                .post("/homes/" + home + "/contact", Map.of("phone", "växeln", "onCallHours", "nätter"));
        assertEquals(422, refused.status());
        assertTrue(refused.says("href=\"#contact-phone\""));
        assertTrue(refused.says("till exempel 031-390 06 00"));
        assertTrue(refused.says("Ange jourtelefonens nummer, eller ta bort jourtiden."));
        Api.as("manager-2081")
                .header("If-Match", tag(home))
                .body(Map.of("phone", "112"))
                .patch("/homes/" + home)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("phone"));
    }

    @Test
    void aHomeWithAHiddenAddressHasNoNumberWithAnAreaCode() {
        String home = homes.home("2081", "SKYDDAT_BOENDE", Map.of("ageFrom", 18, "ageTo", 99));
        Api.as("manager-2081")
                .header("If-Match", tag(home))
                .body(Map.of("phone", "0980-31 92 00"))
                .patch("/homes/" + home)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("phone"));
        Api.as("manager-2081")
                .header("If-Match", tag(home))
                .body(Map.of("phone", "070-174 06 05"))
                .patch("/homes/" + home)
                .then()
                .statusCode(200)
                .body("phone", equalTo("070-174 06 05"));
    }

    @Test
    void whatAChangeLeavesOutStaysAndAnEmptyNumberGoes() {
        String home = homes.home("2081", "HVB", Map.of("phone", "031-390 06 01", "onCallPhone", "031-390 06 02"));
        Api.as("manager-2081")
                .header("If-Match", tag(home))
                .body(Map.of("onCallPhone", ""))
                .patch("/homes/" + home)
                .then()
                .statusCode(200)
                .body("phone", equalTo("031-390 06 01"))
                .body("onCallPhone", nullValue());
    }

    @Test
    void searchRequestAndComparisonHaveALinkThatDials() {
        String home = homes.home("2081", "HVB", Map.of("phone", "031-390 06 07", "onCallPhone", "070-174 06 07"));
        String place = homes.place("2081", home, "1");
        String request = requests.request("2080");
        SignedIn placer = SignedIn.as("placer-2080");
        String query = "form=HVB&start=2026-12-01&age=19";
        for (String address : new String[] {
            "/search?" + query, "/search/compare?" + query + "&compare=" + place, "/requests/" + request
        }) {
            assertTrue(placer.get(address).says("href=\"tel:+46313900607\""), address);
            assertTrue(placer.get(address).says("href=\"tel:+46701740607\""), address);
        }
        requests.asked("2080", request, place, false);
        assertTrue(placer.get("/requests/" + request).says("href=\"tel:+46313900607\""));
        Api.as("placer-2080")
                .get("/vacancies?form=HVB&start=2026-12-01&age=19&limit=200")
                .then()
                .body("items.find { it.home.id == '" + home + "' }.telephones.onCallPhone", equalTo("070-174 06 07"));
    }

    @Test
    void aSheetWithoutTheColumnsLeavesTheNumbersAndOneWithThemSetsThem() {
        GivenImports imports = new GivenImports();
        String id = "R" + UUID.randomUUID().toString().substring(0, 6);
        imports.imported(Map.of(
                        "boenden",
                        csv(HEADER + ";telefon;jourtelefon;jourtid", id + ROW + ";031-390 06 03;070-174 06 03;nätter")))
                .body("status", equalTo("DONE"));
        imports.imported(Map.of("boenden", csv(HEADER, id + ROW)))
                .body("changes.find { it.kind == 'boenden' }.unchanged", equalTo(1));
        imports.imported(Map.of("boenden", csv(HEADER + ";telefon", id + ROW + ";031-390 06 04")))
                .body("changes.find { it.kind == 'boenden' }.changed", equalTo(1));
        String sheet = Api.as("coordinator").get("/exports/boenden.csv").asString();
        assertTrue(sheet.contains(";7;031-390 06 04;070-174 06 03;nätter"));
        imports.imported(Map.of("boenden", csv(HEADER + ";jourtelefon;jourtid", id + ROW + ";;")))
                .body("changes.find { it.kind == 'boenden' }.changed", equalTo(1));
        assertFalse(Api.as("coordinator").get("/exports/boenden.csv").asString().contains("070-174 06 03"));
    }

    @Test
    void aNumberOfASheetThatCannotBeDialledIsNamedByItsColumn() {
        String id = "R" + UUID.randomUUID().toString().substring(0, 6);
        new GivenImports()
                .imported(Map.of("boenden", csv(HEADER + ";telefon;jourtid", id + ROW + ";313900600;nätter")))
                .body("status", equalTo("REFUSED"))
                .body("errors.column", hasItem("telefon"))
                .body("errors.column", hasItem("jourtelefon"));
    }

    private static String tag(String home) {
        return Api.as("manager-2081").get("/homes/" + home).header("ETag");
    }
}
