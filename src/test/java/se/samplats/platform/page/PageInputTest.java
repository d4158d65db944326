package se.samplats.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samplats.Endpoints;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.PageRoutes;
import se.samplats.SignedIn;
import se.samplats.platform.party.Role;

/** Whatever is typed into an address or a form, a page answers with a page: never with a fault of ours. */
@FeatureTest
class PageInputTest {

    private static final List<String> JUNK = List.of(
            "",
            "x",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "9999-12-31",
            "'\"><script>alert(1)</script>",
            "å".repeat(3_000),
            "00000000-0000-7000-8000-000000000000");

    private static final Set<String> NAMES = Set.of(
            ("form start age sex days needs risks wheelchair municipality maxKm maxPrice maxDayPriceOre compare status page cursor"
                            + " from to unit sort order done then back on end reason text decidedBy suitabilityChecked confirmation"
                            + " hold place later caseReference decisionDate wantedStart expectedDays urgency maxDistanceKm"
                            + " maxDayPrice avoidMunicipalities protectedIdentity specialReasons linkedTo together dayPrice"
                            + " providerKind reasonText legalGround failedCriterion seen once limit level code quantity month seller buyer"
                            + " legalName organisationNumber street postalCode city email peppolId buyerReference bankgiro"
                            + " receivableAccount revenueAccount payableAccount costAccount paymentDays version"
                            + " validFrom validUntil noticeMonths chargedDays reservationPercent reservationFromDay"
                            + " absenceFullDays absenceThenPercent rounding wagePercent yearEndBandPercent quoteValidDays party"
                            + " otherParties mandateOf mandate noticeForm noticeDays approvedBy provider quotedOn"
                            + " staff premises overhead capital places occupancy raisedWeight raisedShare othersOverhead othersReason"
                            + " privatePrice act year kind stage percent source publishedOn home cost fixed subscribed actualCost budgetCost"
                            + " actor operation thing person until head address event reference ground phone onCallPhone onCallHours")
                    .split(" "));

    private static final List<String> READERS =
            List.of("placer-2081", "manager-2081", "coordinator", "analyst", "economist-2081", "auditor");

    @Test
    void noAddressIsAFaultOfOurs() {
        List<String> faults = new ArrayList<>();
        for (String reader : READERS) {
            SignedIn one = SignedIn.as(reader);
            for (String route : routes(GET.class)) {
                for (String junk : JUNK) {
                    String query = NAMES.stream()
                            .map(name -> name + "=" + encoded(junk))
                            .collect(Collectors.joining("&"));
                    for (String address : List.of(filled(route, junk), filled(route, junk) + "?" + query)) {
                        SignedIn.Shown shown = one.get(address);
                        if (shown.status() >= 500 || shown.says("<script>alert")) {
                            faults.add(reader + " " + shown.status() + " " + route + " with " + shortened(junk));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noFormIsAFaultOfOurs() {
        List<String> faults = new ArrayList<>();
        for (String reader : READERS) {
            SignedIn one = SignedIn.as(reader);
            one.get("/about");
            for (String route : routes(POST.class)) {
                // who may not is refused before the form is read: RolesTest
                if (route.equals("/sign-out") || !isFor(route, reader)) {
                    continue;
                }
                for (String junk : JUNK) {
                    Map<String, String> fields =
                            NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> junk));
                    SignedIn.Shown shown = one.post(filled(route, junk), fields);
                    if (shown.status() >= 500 || shown.says("<script>alert")) {
                        faults.add(reader + " " + shown.status() + " " + route + " with " + shortened(junk));
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatAHomeCallsItselfIsTextOnEveryPage() {
        String name = "<b>Fet</b> & \"stor\"";
        String home = new GivenHomes().home("2081", "HVB", Map.of("name", name));
        new GivenHomes().place("2081", home, "<i>1</i>");
        String request = new GivenRequests().request("2081");
        SignedIn placer = SignedIn.as("placer-2081");
        for (String path :
                List.of("/homes/" + home, "/search?form=HVB&start=2026-12-01&age=19", "/requests/" + request)) {
            SignedIn.Shown shown = placer.get(path);
            assertTrue(shown.says("&lt;b&gt;Fet&lt;/b&gt; &amp;"), path);
            assertFalse(shown.says("<b>Fet"), path);
            assertFalse(shown.says("<i>1"), path);
        }
    }

    private static boolean isFor(String route, String reader) {
        Role role = reader.startsWith("manager")
                ? Role.HOME_MANAGER
                : Role.of(reader.replaceFirst("-.*", "")).orElseThrow();
        return Endpoints.all().stream()
                .filter(one -> one.path().equals(route) && one.method().equals("POST"))
                .allMatch(one -> one.isFor(role));
    }

    private static Set<String> routes(Class<? extends Annotation> method) {
        Set<String> routes = PageRoutes.of(method, one -> !one.isAnnotatedWith(Consumes.class));
        routes.remove("/live");
        return routes;
    }

    private static String filled(String route, String junk) {
        String part = encoded(junk.isEmpty() ? "-" : junk).replace("+", "%20");
        return route.replaceAll("\\{[^}]*}", part);
    }

    private static String encoded(String junk) {
        return URLEncoder.encode(junk.substring(0, Math.min(junk.length(), 80)), StandardCharsets.UTF_8);
    }

    private static String shortened(String junk) {
        return junk.substring(0, Math.min(junk.length(), 20));
    }
}
