package se.samplats.market.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

@FeatureTest
class RequestDraftPagesTest {

    @Inject
    Drafting drafting;

    private SignedIn placer;

    @BeforeEach
    void signIn() {
        placer = SignedIn.as("placer-2081");
    }

    @Test
    void whatTheSearchKnewIsAnsweredAlready() {
        SignedIn.Shown first =
                placer.get("/requests/new?form=HVB&start=2026-12-01&age=16&sex=&needs=missbruk&maxKm=80&maxPrice=5000");
        assertTrue(first.says("value=\"HVB\" checked"));
        assertTrue(first.says("name=\"wantedStart\" value=\"2026-12-01\""));
        assertTrue(first.says("name=\"maxDayPrice\" value=\"5000\""));
        String draft = begin(Map.of("form", "HVB", "wantedStart", "2026-12-01", "age", "16", "needs", "missbruk"));
        assertTrue(placer.get(draft + "/person").says("value=\"16\""));
        assertTrue(placer.get(draft + "/needs").says("value=\"missbruk\" checked"));
    }

    @Test
    void aRequestIsWrittenStepByStepCheckedAndSentOnce() {
        String draft = begin(Map.of("form", "STODBOENDE"));
        SignedIn.Shown missing = placer.post(draft + "/person", Map.of("age", "", "sex", "MALE"));
        assertEquals(422, missing.status());
        assertTrue(missing.says("error-summary") && missing.says("href=\"#age\""));
        assertEquals(
                draft + "/needs",
                placer.post(draft + "/person", Map.of("age", "16", "sex", "MALE"))
                        .path());
        placer.post(draft + "/needs", Map.of("needs", List.of("missbruk", "trauma"), "risks", "våld"));
        placer.post(
                draft + "/when",
                Map.of("decisionDate", "2026-11-02", "wantedStart", "2026-12-01", "urgency", "URGENT"));
        placer.post(draft + "/where", Map.of("maxDistanceKm", "80", "avoidMunicipalities", "2062"));
        assertTrue(placer.get(draft + "/special").says("SoL 9:1"), "special reasons are asked for below 18");
        String check = placer.post(
                        draft + "/special", Map.of("caseReference", "Dnr 12", "specialReasons", "enligt beslut"))
                .path();
        assertEquals(draft + "/check", check);
        String changed = placer.post(draft + "/person?then=check", Map.of("age", "17", "sex", "MALE"))
                .path();
        assertEquals(draft + "/check", changed);
        SignedIn.Shown sent = placer.post(draft + "/send", Map.of());
        assertTrue(sent.path().endsWith("?done=sent"), sent.path());
        assertTrue(sent.says("Nästa steg") && sent.says("Du: "), "what comes next depends on what fits that day");
        Api.as("placer-2081")
                .get(sent.path().replace("?done=sent", ""))
                .then()
                .statusCode(200)
                .body("age", equalTo(17))
                .body("needs", contains("missbruk", "trauma"))
                .body("avoidMunicipalities", contains("2062"))
                .body("urgency", equalTo("URGENT"))
                .body("specialReasons", equalTo("enligt beslut"));
        assertEquals(sent.path(), placer.post(draft + "/send", Map.of()).path());
    }

    @Test
    void anUnfinishedDraftIsNotSentAndSaysWhatIsMissing() {
        String draft = begin(Map.of("form", "HVB"));
        SignedIn.Shown shown = placer.post(draft + "/send", Map.of());
        assertEquals(422, shown.status());
        assertTrue(shown.says(draft + "/special?then=check#caseReference"));
    }

    @Test
    void aPersonalNumberIsRefusedWithTheFormShownAgainAndNeverStored() {
        String draft = begin(Map.of("form", "HVB"));
        Map<String, String> form = Map.of("caseReference", "19900101-0017", "protectedIdentity", "true");
        SignedIn.Shown shown = placer.post(draft + "/special", form);
        assertEquals(422, shown.status());
        assertTrue(shown.says("ser ut som ett personnummer") && shown.says("value=\"true\" checked"));
        assertTrue(placer.post(draft + "/special/saved", form).says("Inte sparat."));
        assertFalse(placer.get(draft + "/special").says("19900101"));
    }

    @Test
    void aChangedFieldIsSavedAtOnce() {
        String draft = begin(Map.of("form", "HVB"));
        assertTrue(placer.post(draft + "/person/saved", Map.of("age", "15")).says("Sparat"));
        assertTrue(placer.get(draft + "/person").says("value=\"15\""));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        String draft = begin(Map.of("form", "HVB"));
        assertTrue(placer.get("/requests").says(draft));
        SignedIn colleague = SignedIn.as("colleague-2081");
        assertFalse(colleague.get("/requests").says(draft));
        assertEquals(404, colleague.get(draft + "/person").status());
        placer.get("/requests");
        placer.post(draft + "/discard", Map.of());
        assertFalse(placer.get("/requests").says(draft));
        placer.post(draft + "/discard", Map.of());
        assertEquals(404, placer.get(draft + "/person").status());
    }

    @Test
    void oldDraftsAreForgotten() {
        String kept = begin(Map.of("form", "HVB"));
        drafting.forget(Duration.ofDays(30));
        assertEquals(200, placer.get(kept + "/person").status());
        drafting.forget(Duration.ofMinutes(-1));
        assertEquals(404, placer.get(kept + "/person").status());
    }

    @Test
    void anUnknownStepOrDraftIsNotFound() {
        String draft = begin(Map.of("form", "HVB"));
        assertEquals(404, placer.get(draft + "/nowhere").status());
        assertEquals(
                404,
                placer.get("/requests/new/" + UUID.randomUUID() + "/person").status());
    }

    private String begin(Map<String, ?> known) {
        placer.get("/requests/new");
        String path = placer.post("/requests/new", known).path();
        assertTrue(path.endsWith("/person"), path);
        return path.substring(0, path.length() - "/person".length());
    }
}
