package se.samplats.platform.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

@FeatureTest
class SecurityTextTest {

    @Test
    void anybody_is_told_whom_to_tell_of_a_weakness_and_until_when_that_holds() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/plain; charset=utf-8"))
                .body(containsString("Contact: mailto:security@example.org\n"))
                .body(containsString("Expires: 2027-11-01T00:00:00Z\n"))
                .body(containsString("Canonical: http://localhost:8080/.well-known/security.txt\n"));
    }
}
