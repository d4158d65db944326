package se.samplats.county.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.SignedIn;

/** In the area of family law, in which no price depends on what is agreed. */
@FeatureTest
class AgreementPagesTest {

    private final GivenAgreements given = new GivenAgreements();
    private final SignedIn coordinator = SignedIn.as("coordinator");

    @Test
    void allTermsAreToldInWordsWithTheirNames() {
        String page = SignedIn.as("placer-2081")
                .get("/agreements/" + agreement(Map.of("noticeDays", Map.of("HVB", 7))))
                .html();
        for (String said : List.of(
                "Debiterade dygn",
                "Reservationsavgift",
                "100 procent av grundpriset per dygn, från dag 1",
                "Frånvaro",
                "Fullt pris i 14 dygn, sedan 80 procent",
                "Uppsägningstid för en placering",
                "HVB, barn och unga: 7 dygn",
                "om platsen blir belagd igen",
                "Avrundning",
                "80 procent löner och 20 procent konsumentpriser",
                "Efterkalkyl",
                "Mandat",
                "Det här är avtalets första version.")) {
            assertTrue(page.contains(said), said);
        }
        assertFalse(page.contains("/versions/new"));
    }

    @Test
    void versionsStandSideBySideAndWhatIsOtherThanBeforeIsMarkedInWords() {
        String id = agreement(Map.of());
        given.renewed(
                id,
                Map.of(
                        "parties",
                        List.of("2080", "2085"),
                        "validFrom",
                        "2026-01-01",
                        "terms",
                        Map.of("rounding", "KRONA")));
        String page = coordinator.get("/agreements/" + id).html();
        assertEquals(3, page.split("<span class=\"badge ask\">ändrat</span>", -1).length, "rounding and parties");
        assertTrue(page.contains("Nya: Avesta") || page.contains("Nya: Ludvika"));
        assertTrue(page.contains("Lämnade: Borlänge"));
        assertTrue(page.contains("hela öre") && page.contains("hela kronor"));
    }

    @Test
    void theFormBeginsWithTheLastVersionAndMakesTheNext() {
        String id = agreement(Map.of("absence", Map.of("fullDays", 10, "thenPercent", 70)));
        String path = "/agreements/" + id + "/versions/new";
        SignedIn.Shown form = coordinator.get(path);
        assertTrue(form.says("value=\"10\"") && form.says("value=\"70\""));
        assertTrue(form.says("value=\"2081\" checked"));
        Map<String, Object> typed = typed(Map.of("validFrom", "2027-01-01", "absenceFullDays", "7"));
        SignedIn.Shown renewed = coordinator.post(path, typed);
        assertEquals(200, renewed.status());
        assertTrue(renewed.says("Det som redan är avtalat ändras inte."));
        Api.as("coordinator")
                .get("/agreements/" + id)
                .then()
                .body("versions", hasSize(2))
                .body("versions[1].terms.absence.fullDays", equalTo(7))
                .body("versions[1].terms.noticeDays.HVB", equalTo(14))
                .body("versions[1].parties", contains("2080", "2081", "2303"))
                .body("versions[1].mandates.municipality", contains("2081"))
                .body("versions[1].mandates[0].yearlyLimitOre", equalTo(123_456_750));
        SignedIn.Shown again = coordinator.post(path, typed);
        assertEquals(422, again.status());
        assertTrue(again.says("En ny version måste börja gälla efter den förra"));
    }

    @Test
    void whatCannotBeMeantIsToldByItsFieldAndWhatWasTypedStays() {
        String path = "/agreements/" + agreement(Map.of()) + "/versions/new";
        SignedIn.Shown again = coordinator.post(
                path,
                typed(Map.of(
                        "validFrom",
                        "",
                        "reservationPercent",
                        "101",
                        "otherParties",
                        "2303 9999",
                        "noticeDays",
                        List.of("sju"),
                        "mandateOf",
                        List.of("2081", "2085"),
                        "mandate",
                        List.of("många", "5"))));
        assertEquals(422, again.status());
        for (String field : List.of(
                "validFrom", "reservationPercent", "otherParties", "noticeDays-HVB", "mandate-2081", "mandate-2085")) {
            assertTrue(again.says("href=\"#" + field + "\""), field);
        }
        assertTrue(again.says("value=\"101\"") && again.says("value=\"2303 9999\"") && again.says("value=\"sju\""));
    }

    @Test
    void onlyTheCoordinatorChangesAgreements() {
        String id = agreement(Map.of());
        for (String user : List.of("placer-2081", "economist-2080", "analyst")) {
            SignedIn one = SignedIn.as(user);
            assertEquals(200, one.get("/agreements/" + id).status());
            assertEquals(403, one.get("/agreements/" + id + "/versions/new").status());
            assertEquals(
                    403,
                    one.post("/agreements/" + id + "/versions/new", typed(Map.of()))
                            .status());
        }
        Api.as("coordinator").get("/agreements/" + id).then().body("versions", hasSize(1));
    }

    private String agreement(Map<String, ?> terms) {
        return given.agreement(Map.of("area", "FAMILJERATT", "validFrom", "2025-01-01", "terms", terms));
    }

    private static Map<String, Object> typed(Map<String, ?> facts) {
        Map<String, Object> typed = new HashMap<>(Map.of(
                "validFrom", "2027-01-01",
                "noticeMonths", "12",
                "chargedDays", "ARRIVAL_ONLY",
                "reservationPercent", "100",
                "reservationFromDay", "1",
                "rounding", "ORE",
                "absenceFullDays", "14",
                "absenceThenPercent", "80",
                "wagePercent", "80",
                "yearEndBandPercent", "5"));
        typed.putAll(Map.of(
                "quoteValidDays", "30",
                "party", List.of("2080", "2081"),
                "otherParties", "2303",
                "noticeForm", List.of("HVB"),
                "noticeDays", List.of("14"),
                "mandateOf", List.of("2080", "2081"),
                "mandate", List.of("", "1 234 567,50")));
        typed.putAll(facts);
        return typed;
    }

    @Test
    void anAgreementIsMadeOnThePagesWithTheUsualTermsOfItsHostsCounty() {
        SignedIn coordinator = SignedIn.as("coordinator");
        SignedIn.Shown form = coordinator.get("/agreements/new?host=2081");
        assertTrue(form.says("value=\"2080\""), form.html());
        Map<String, Object> typed = new java.util.HashMap<>(Map.of(
                "name",
                "Sidornas avtal",
                "area",
                "BOENDEN",
                "host",
                "2081",
                "party",
                List.of("2080", "2081"),
                "validFrom",
                "2027-01-01",
                "noticeMonths",
                "12",
                "quoteValidDays",
                "30",
                "extensionAgreedDays",
                "0",
                "chargedDays",
                "ARRIVAL_ONLY",
                "rounding",
                "ORE"));
        typed.putAll(Map.of(
                "reservationPercent",
                "100",
                "reservationFromDay",
                "1",
                "absenceFullDays",
                "14",
                "absenceThenPercent",
                "80",
                "wagePercent",
                "80",
                "yearEndBandPercent",
                "5"));
        assertEquals(
                422, coordinator.post("/agreements/new", Map.of("host", "2081")).status());
        SignedIn.Shown made = coordinator.post("/agreements/new", typed);
        assertTrue(made.path().startsWith("/agreements/"), made.path());
        assertTrue(made.says("Sidornas avtal") && made.says("Falun"), made.html());
        assertEquals(403, SignedIn.as("placer-2081").get("/agreements/new").status());
    }
}
