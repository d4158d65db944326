package se.samplats.market.offer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;
import se.samplats.platform.party.PrivilegedAccess;

/** A home's yes is undone for a minute, unless the buyer has accepted. */
@FeatureTest
class TakeBackAYesTest {

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();
    private final SignedIn manager = SignedIn.as("manager-2080");

    @Inject
    EntityManager database;

    @Inject
    PrivilegedAccess privilegedAccess;

    private record Asked(String home, String request, String offer) {

        String path(String verb) {
            return "/homes/" + home + "/offers/" + offer + "/" + verb;
        }
    }

    @Test
    void aSlipOfTheFingerIsUndoneAtOnce() {
        Asked asked = asked();
        SignedIn.Shown yes = manager.post(asked.path("make"), Map.of());
        assertTrue(yes.says(asked.path("take-back")), yes.html());
        assertTrue(manager.post(asked.path("take-back"), Map.of()).says("Ert ja är ångrat"));
        Api.as("placer-2081").get("/offers/" + asked.offer()).then().body("status", equalTo("ASKED"));
        assertTrue(manager.post(asked.path("make"), Map.of()).says("Ni har sagt ja"));
    }

    @Test
    void afterAMinuteTheYesStands() {
        Asked asked = asked();
        manager.post(asked.path("make"), Map.of());
        privilegedAccess.asService(() -> database.createNativeQuery(
                        "update offer set answered_at = answered_at - interval '61 seconds' where id = :id")
                .setParameter("id", UUID.fromString(asked.offer()))
                .executeUpdate());
        assertFalse(manager.get("/homes/" + asked.home()).says(asked.path("take-back")));
        SignedIn.Shown late = manager.post(asked.path("take-back"), Map.of());
        assertEquals(422, late.status());
        assertTrue(late.says("För sent att ångra"), late.html());
    }

    @Test
    void whatTheBuyerHasAcceptedStands() {
        Asked asked = asked();
        manager.post(asked.path("make"), Map.of());
        Api.as("placer-2081")
                .post("/offers/" + asked.offer() + "/accept")
                .then()
                .statusCode(201);
        SignedIn.Shown late = manager.post(asked.path("take-back"), Map.of());
        assertEquals(422, late.status());
    }

    private Asked asked() {
        String home = homes.home("2080", "HVB");
        String place = homes.place("2080", home, "1");
        String request = given.request("2081");
        return new Asked(home, request, given.asked("2081", request, place, false));
    }
}
