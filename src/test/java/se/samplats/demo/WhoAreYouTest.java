package se.samplats.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

/** The demo's first screen: whoever is chosen is signed in. */
@FeatureTest
class WhoAreYouTest {

    @Test
    void peopleStandByTheirMunicipalityAndTask() {
        page("sv")
                .then()
                .statusCode(200)
                .body(containsString("Vem är du?"))
                .body(containsString("<strong>Borlänge</strong>"))
                .body(containsString("Samordnare"))
                .body(containsString("/demo/who/placer-2081?"))
                .body(not(containsString("colleague-2081")));
        page("en").then().body(containsString("Who are you?"));
    }

    @Test
    void whoeverIsChosenComesBackWithACodeOfTheIssuerToTheSignInThatWasBegun() {
        Response begun = RestAssured.given()
                .redirects()
                .follow(false)
                .accept("text/html")
                .get("/search");
        String asked = URI.create(begun.header("Location")).getRawQuery();
        RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/demo/who/placer-2081?" + asked)
                .then()
                .statusCode(303)
                .header("Location", startsWith("/signed-in?"))
                .header("Location", containsString("code="));
    }

    @Test
    void nobodyElseIsThere() {
        RestAssured.given().accept("text/html").get("/demo/who/root").then().statusCode(404);
    }

    private static Response page(String language) {
        return RestAssured.given()
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/demo/who");
    }
}
