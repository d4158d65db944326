package se.samplats.money.invoice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.PersonalNumbers;

@FeatureTest
public class BillingTest {

    @Inject
    Billing billing;

    @Test
    void anEconomistSaysWhatInvoicesSayOfTheMunicipality() {
        String tag = get("economist-2021", "2021").extract().header("ETag");
        put("economist-2021", "2021", details(Map.of()), tag)
                .statusCode(200)
                .body("details.organisationNumber", equalTo("212000-2056"))
                .body("details.peppolId", equalTo("0007:2120002056"))
                .body("details.postalCode", equalTo("780 50"))
                .body("details.bankgiro", equalTo("502-0219"))
                .body("missing", hasSize(0))
                .body("invented", equalTo(false));
        InvoiceParties parties = billing.parties("2021", "2023");
        assertEquals("Vansbro kommun", parties.seller().name());
        assertEquals("SE212000205601", parties.seller().vatNumber());
        assertEquals(LocalDate.of(2026, 12, 5), parties.dueOn(LocalDate.of(2026, 11, 5)));
    }

    @Test
    void whatIsNotSaidIsNamed() {
        String tag = get("economist-2026", "2026").extract().header("ETag");
        put("economist-2026", "2026", details(Map.of("bankgiro", "", "costAccount", "")), tag)
                .statusCode(200)
                .body("missing", equalTo(List.of("bankgiro", "costAccount")));
    }

    @Test
    void whatCannotBeRightIsToldFieldByFieldAndNothingIsSaved() {
        ValidatableResponse before = get("economist-2029", "2029");
        put(
                        "economist-2029",
                        "2029",
                        details(Map.of(
                                "organisationNumber", "212000-2057",
                                "bankgiro", "502-0218",
                                "postalCode", "78",
                                "email", "ekonomi",
                                "peppolId", "Leksand",
                                "costAccount", "4x")),
                        before.extract().header("ETag"))
                .statusCode(400)
                .body(
                        "errors.field",
                        hasItems("organisationNumber", "bankgiro", "postalCode", "email", "peppolId", "costAccount"));
        get("economist-2029", "2029").header("ETag", equalTo(before.extract().header("ETag")));
    }

    @Test
    void eachMunicipalityWritesItsOwnAndTheCoordinatorReads() {
        String tag = get("economist-2081", "2081").extract().header("ETag");
        put("economist-2080", "2081", details(Map.of()), tag).statusCode(404);
        put("coordinator", "2081", details(Map.of()), tag).statusCode(403);
        Api.as("economist-2080").get("/municipalities/2081/billing").then().statusCode(404);
        Api.as("placer-2081").get("/municipalities/2081/billing").then().statusCode(403);
        Api.as("economist-2080").get("/municipalities/9999/billing").then().statusCode(404);
        get("coordinator", "2081").body("municipality", equalTo("2081"));
        Api.as("economist-2081")
                .body(details(Map.of()))
                .put("/municipalities/2081/billing")
                .then()
                .statusCode(428);
        put("economist-2081", "2081", details(Map.of()), "\"99\"").statusCode(412);
    }

    @Test
    void aPersonalNumberIsNoBuyerReference() {
        String tag = get("economist-2081", "2081").extract().header("ETag");
        put("economist-2081", "2081", details(Map.of("buyerReference", "900101-2384")), tag)
                .statusCode(422)
                .body("type", containsString("personal-number"));
    }

    @Test
    void thePageSaysWhatIsMissingAndTakesIt() {
        SignedIn economist = SignedIn.as("economist-2031");
        SignedIn.Shown page = economist.get("/settlements/details");
        assertEquals(200, page.status());
        assertTrue(page.says("Fakturauppgifter"));
        Map<String, Object> fields = new HashMap<>(details(Map.of("bankgiro", "1234567")));
        fields.put("version", page.html().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
        SignedIn.Shown wrong = economist.post("/settlements/details", fields);
        assertEquals(422, wrong.status());
        assertTrue(wrong.says("href=\"#bankgiro\""), wrong.html());
        assertTrue(wrong.says("value=\"1234567\""), wrong.html());
        fields.put("bankgiro", "");
        SignedIn.Shown saved = economist.post("/settlements/details", fields);
        assertEquals("/settlements/details?done=saved", saved.path());
        assertTrue(saved.says("Det här saknas") && saved.says("bankgiro"), saved.html());
        assertEquals(412, economist.post("/settlements/details", fields).status());
        SignedIn.Shown all = SignedIn.as("coordinator").get("/settlements/details");
        assertEquals(200, all.status());
        assertTrue(all.says("Kommunernas fakturauppgifter"));
        assertEquals(403, SignedIn.as("placer-2081").get("/settlements/details").status());
    }

    @Test
    void theRunningServiceWritesPeppolAndATaggedPdf() throws IOException {
        for (Invoice invoice : List.of(TwentyInvoices.hours(), TwentyInvoices.credit())) {
            assertTrue(InvoiceFile.peppol(invoice).content().length > 3000);
            InvoiceFile file = InvoiceFile.pdf(invoice, Language.SV);
            try (PDDocument pdf = Loader.loadPDF(file.content())) {
                assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
                assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("Borlänge kommun") && text.contains("2080-F-17"), text);
                assertTrue(text.contains(invoice.isCredit() ? "Att få tillbaka: 118" : "Att betala:"), text);
                assertFalse(Stream.of(text.split("\\s+")).anyMatch(PersonalNumbers::isIn), text);
            }
        }
        assertTrue(
                new String(InvoiceFile.pdf(TwentyInvoices.month(), Language.EN).content(), StandardCharsets.ISO_8859_1)
                        .startsWith("%PDF"));
    }

    private static ValidatableResponse get(String user, String municipality) {
        return Api.as(user)
                .get("/municipalities/" + municipality + "/billing")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String user, String municipality, Map<String, ?> body, String tag) {
        return Api.as(user)
                .header("If-Match", tag)
                .body(body)
                .put("/municipalities/" + municipality + "/billing")
                .then();
    }

    /** Whole details, of Vansbro unless given otherwise. */
    public static Map<String, Object> details(Map<String, ?> other) {
        Map<String, Object> details = new HashMap<>();
        details.put("legalName", "Vansbro kommun");
        details.put("organisationNumber", "2120002056");
        details.put("street", "Medborgarhuset");
        details.put("postalCode", "78050");
        details.put("city", "Vansbro");
        details.put("peppolId", "");
        details.put("buyerReference", "4711");
        details.put("bankgiro", "5020219");
        details.put("email", "ekonomi@vansbro.example");
        details.put("receivableAccount", "1510");
        details.put("revenueAccount", "3520");
        details.put("payableAccount", "2440");
        details.put("costAccount", "4634");
        details.put("paymentDays", 30);
        details.putAll(other);
        return details;
    }
}
