package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samplats.GivenImports.csv;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

/** What a dry run shows of cells: the old beside the new, the unlikely and the wrong, to whom it may and for a day. */
@FeatureTest
class DryRunCellsTest {

    private static final String PURCHASES = "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak";

    private final GivenImports given = new GivenImports();
    private final String reference = "C" + UUID.randomUUID().toString().substring(0, 6);

    @Inject
    EntityManager database;

    @Inject
    DryRunning dryRunning;

    @Test
    void aChangedRowIsShownOldBesideNewAndOnlyWhereItDiffers() {
        given.imported(purchase("2026-04-01", "4500,00")).body("status", equalTo("DONE"));
        given.upload(purchase("tills vidare", "4600"), true)
                .body("rowChanges", hasSize(1))
                .body("rowChanges[0].kind", equalTo("externa_kop"))
                .body("rowChanges[0].row", equalTo(2))
                .body("rowChanges[0].name", equalTo(reference))
                .body("rowChanges[0].cells.column", contains("till", "dygnspris"))
                .body("rowChanges[0].cells.was", contains("2026-04-01", "4500,00"))
                .body("rowChanges[0].cells.becomes", contains("", "4600,00"));
    }

    @Test
    void aDayPriceThatHomesOfTheFormHardlyHaveIsNotedAndStopsNothing() {
        given.upload(purchase("2026-04-01", "45 000 kr"), true)
                .body("status", equalTo("DONE"))
                .body("notes", hasSize(1))
                .body("notes[0].column", equalTo("dygnspris"))
                .body("notes[0].value", equalTo("45 000 kr"))
                .body(
                        "notes[0].message",
                        equalTo(
                                "Är 45\u00a0000 kr rätt? För boendeformen HVB brukar ett dygn kosta 1\u00a0900–18\u00a0000 kr."));
        given.upload(purchase("2026-04-01", "18 000"), true).body("notes", empty());
        given.upload(purchase("2026-04-01", "1899,99"), true).body("notes", hasSize(1));
    }

    @Test
    void whatAHandlerRecordedIsNotShownToWhoeverHandsInSheets() {
        given.imported(purchase("2026-04-01", "4500,00")).body("status", equalTo("DONE"));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update external_purchase set imported = false where case_reference = :reference")
                .setParameter("reference", reference)
                .executeUpdate());
        given.upload(purchase("2026-04-01", "4600"), true)
                .body("changes.changed", contains(1))
                .body("rowChanges", hasSize(1))
                .body("rowChanges[0].cells", empty());
    }

    @Test
    void aCellWithAPersonalNumberIsNeverShown() {
        given.upload(Map.of("f", csv(PURCHASES, "2081;19121212-1212;HVB;privat bolag;2026-03-01;;4500;skäl")), true)
                .body("errors[0].column", equalTo("arendereferens"))
                .body("errors[0].value", nullValue());
    }

    @Test
    void whatCellsSayIsForgottenAfterADay() {
        String id = given.upload(purchase("2026-04-01", "4.500"), true)
                .body("errors[0].value", equalTo("4.500"))
                .extract()
                .path("id");
        dryRunning.forgetOld();
        Api.as("coordinator").get("/imports/" + id).then().body("errors[0].value", equalTo("4.500"));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update import_run set started_at = now() - interval '25 hours' where id = :id")
                .setParameter("id", UUID.fromString(id))
                .executeUpdate());
        dryRunning.forgetOld();
        Api.as("coordinator")
                .get("/imports/" + id)
                .then()
                .body("errors", hasSize(1))
                .body("errors[0].column", equalTo("dygnspris"))
                .body("errors[0].value", nullValue());
    }

    private Map<String, byte[]> purchase(String until, String price) {
        return Map.of(
                "externa_kop.csv",
                csv(
                        PURCHASES,
                        "2081;" + reference + ";HVB;privat bolag;2026-03-01;" + until + ";" + price
                                + ";ingen ledig plats"));
    }
}
