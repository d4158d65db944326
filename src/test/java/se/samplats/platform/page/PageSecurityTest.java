package se.samplats.platform.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.Endpoints;
import se.samplats.Endpoints.Endpoint;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;
import se.samplats.platform.party.Role;

/** What a page must withstand. */
@FeatureTest
class PageSecurityTest {

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        for (String path : List.of("/about", "/assets/samplats.css", "/api/v1/homes", "/confirm/none", "/search")) {
            anonymous()
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("script-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", containsString("object-src 'none'"))
                    .header("Content-Security-Policy", containsString("base-uri 'none'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("same-origin"))
                    .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"));
        }
    }

    @Test
    void whatSomebodyReadsIsKeptNowhereOnTheWay() {
        for (String path : List.of("/about", "/search", "/confirm/none", "/api/v1/homes")) {
            anonymous().get(path).then().header("Cache-Control", equalTo("no-store"));
        }
        Api.as("placer-2081").get("/requests").then().statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void behindTlsEachCookieIsForTlsAndOutOfReachOfScripts() {
        Cookies signIn = behindTls().get("/").detailedCookies();
        Cookies token = behindTls().get("/about").detailedCookies();
        Cookies language = behindTls()
                .cookie("__Host-form-token", token.getValue("__Host-form-token"))
                .formParam("form-token", token.getValue("__Host-form-token"))
                .formParam("to", "en")
                .post("/language")
                .then()
                .statusCode(303)
                .extract()
                .detailedCookies();
        List<Cookie> all = Stream.of(signIn, token, language)
                .flatMap(one -> one.asList().stream())
                .toList();
        assertTrue(all.size() >= 3, all.toString());
        for (Cookie cookie : all) {
            assertTrue(cookie.isSecured() && cookie.isHttpOnly(), cookie.getName());
            assertTrue(cookie.getName().startsWith("__Host-"), cookie.getName());
            assertEquals("/", cookie.getPath(), cookie.getName());
            assertNull(cookie.getDomain(), cookie.getName());
        }
        assertEquals("Strict", token.get("__Host-form-token").getSameSite());
        assertEquals("Lax", language.get("__Host-language").getSameSite());
    }

    @Test
    void behindTlsNoCookieIsTakenThatANeighbouringSiteCouldHavePlanted() {
        String token = behindTls().get("/about").detailedCookies().getValue("__Host-form-token");
        behindTls()
                .cookie("form-token", token)
                .formParam("form-token", token)
                .formParam("to", "en")
                .post("/language")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsTextSaysInWhichCharacters() {
        for (String path :
                List.of("/about", "/assets/samplats.css", "/assets/samplats.js", "/.well-known/security.txt")) {
            anonymous().get(path).then().statusCode(200).header("Content-Type", containsStringIgnoringCase("utf-8"));
        }
        Api.as("coordinator")
                .get("/exports/boenden.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", containsStringIgnoringCase("utf-8"));
    }

    @Test
    void noOtherSiteReadsWhatABrowserIsTold() {
        for (String path : List.of("/about", "/search", "/api/v1/homes")) {
            Response answer =
                    anonymous().header("Origin", "https://evil.example").get(path);
            assertNull(answer.header("Access-Control-Allow-Origin"), path);
        }
    }

    @Test
    void nothingIsTracedAndNoDirectoryIsListed() {
        for (String path : List.of("/about", "/api/v1/homes", "/assets/samplats.css")) {
            Response traced = anonymous().header("X-Told", "canary").request("TRACE", path);
            assertTrue(traced.statusCode() >= 300, path);
            assertFalse(traced.asString().contains("canary"), path);
        }
        for (String path : List.of("/assets", "/assets/", "/webjars/", "/.git/config")) {
            Response listed = anonymous().get(path);
            assertTrue(listed.statusCode() >= 300, path);
            assertFalse(listed.asString().contains(">samplats.css<"), path);
        }
    }

    @Test
    void noFormIsTakenThatOurPagesDidNotHandOut() {
        List<Endpoint> forms = Endpoints.all().stream()
                .filter(one -> one.isPage() && one.method().equals("POST") && !one.takesFiles())
                .toList();
        assertTrue(forms.size() > 50, forms.toString());
        for (Endpoint form : forms) {
            SignedIn allowed = SignedIn.as(READERS.stream()
                    .filter(reader -> form.isFor(reader.role()))
                    .findFirst()
                    .orElseThrow()
                    .name());
            for (String token : List.of("", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
                SignedIn.Shown refused = allowed.postAsItIs(
                        form.path().replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"),
                        Map.of("form-token", token));
                assertEquals(422, refused.status(), form::toString);
                assertTrue(refused.says("Formuläret är för gammalt"), form::toString);
            }
        }
    }

    private record Reader(String name, Role role) {}

    private static final List<Reader> READERS = List.of(
            new Reader("placer-2081", Role.PLACER),
            new Reader("manager-2081", Role.HOME_MANAGER),
            new Reader("economist-2081", Role.ECONOMIST),
            new Reader("coordinator", Role.COORDINATOR),
            new Reader("auditor", Role.AUDITOR));

    @Test
    void noFileIsTakenWithAFormThatOurPagesDidNotHandOut() {
        RestAssured.given()
                .accept("text/html")
                .cookies(SignedIn.as("coordinator").cookies())
                .multiPart("form-token", "")
                .multiPart("files", "boenden.csv", "id;namn".getBytes(StandardCharsets.UTF_8))
                .post("/imports")
                .then()
                .statusCode(422);
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() {
        for (String path : List.of("/", "/search", "/homes", "/live", "/nowhere")) {
            anonymous().get(path).then().statusCode(302).header("Location", containsString("response_type=code"));
        }
    }

    @Test
    void aSessionIsNewWithEachSignInAndOnlyTheBrowserHoldsIt() {
        String planted = "planted-by-somebody-else";
        anonymous().cookie("q_session", planted).get("/").then().statusCode(302).cookie("q_session", "");
        Map<String, String> one = SignedIn.fresh("placer-2081").cookies();
        Map<String, String> other = SignedIn.fresh("placer-2081").cookies();
        String session = one.keySet().stream()
                .filter(name -> name.startsWith("q_session"))
                .findFirst()
                .orElseThrow();
        assertNotEquals(one.get(session), other.get(session));
        assertNotEquals(planted, one.get(session));
    }

    @Test
    void whoSignsOutIsOut() {
        SignedIn reader = SignedIn.fresh("placer-2081");
        assertTrue(reader.get("/").says("Logga ut"));
        assertTrue(reader.post("/sign-out", Map.of()).path().startsWith("/about"));
        assertTrue(reader.cookies().keySet().stream().noneMatch(name -> name.startsWith("q_session")));
    }

    @Test
    void aCopyOfTheCookieIsOfNoUseAfterTheSessionWasEnded() {
        SignedIn reader = SignedIn.fresh("placer-2081");
        reader.get("/");
        Map<String, String> copy = reader.cookies();
        RequestSpecification copied = anonymous().accept("text/html").cookies(copy);
        copied.get("/search").then().statusCode(200);
        reader.post("/sign-out", Map.of());
        copied.get("/search").then().statusCode(302);
        assertEquals(200, SignedIn.fresh("placer-2081").get("/search").status());
    }

    @Test
    void whoMayNotSeesAPageThatSaysSo() {
        SignedIn.Shown refused = SignedIn.as("analyst").get("/search");
        assertEquals(403, refused.status());
        assertTrue(refused.says("<h1>"));
    }

    @Test
    void noAnswerLeadsWhereACallerSaysThatThisSiteIs() {
        String home = Api.as("manager-2081")
                .header("Host", "evil.example")
                .body(Map.of(
                        "name",
                        "Adressen",
                        "municipality",
                        "2081",
                        "form",
                        "HVB",
                        "ageFrom",
                        18,
                        "ageTo",
                        20,
                        "sexes",
                        List.of("MALE"),
                        "notifiedPlaces",
                        1))
                .post("/homes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertTrue(home.startsWith("http://localhost:8080/api/v1/homes/"), home);
        String token = anonymous().get("/about").cookie("form-token");
        anonymous()
                .header("Host", "evil.example")
                .cookie("form-token", token)
                .formParam("form-token", token)
                .formParam("back", "/about?done=x")
                .post("/language")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/about?done=x"));
    }

    @Test
    void afterAFormOneStaysOnThisSite() {
        SignedIn reader = SignedIn.as("placer-2081");
        reader.get("/about");
        for (String elsewhere : List.of("//evil.example/x", "https://evil.example", "/\\evil.example")) {
            assertEquals(
                    "/",
                    reader.post("/language", Map.of("to", "sv", "back", elsewhere))
                            .path(),
                    elsewhere);
        }
    }

    private static RequestSpecification behindTls() {
        return anonymous().header("X-Forwarded-Proto", "https");
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given().redirects().follow(false).accept("text/html");
    }
}
