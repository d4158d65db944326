package se.samplats.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.market.reminder.ConfirmationJob;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Contacts;

/** Who is mailed what, and what never stands in a mail. */
@FeatureTest
class MailTest {

    private static final Pattern CONFIRM = Pattern.compile("/confirm/([A-Za-z0-9_-]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Inject
    MockMailbox mailbox;

    @Inject
    Contacts contacts;

    @Inject
    ConfirmationJob reminders;

    @Inject
    DeliveryJob deliveries;

    @Inject
    Today today;

    @Test
    void aHomeThatIsAskedGetsAReferenceAndALinkAndNoNeed() {
        String to = "inquiry@home.example";
        String home = homes.home("2080", "HVB", Map.of("email", to, "specialisms", List.of("missbruk")));
        String request = requests.request("2081", Map.of("needs", List.of("missbruk")));
        requests.asked("2081", request, homes.place("2080", home, "1"), false);
        Mail mail = mailTo(to);
        String reference = Api.as("placer-2081")
                .get("/requests/" + request)
                .then()
                .extract()
                .path("reference");
        assertTrue(mail.getSubject().contains(reference));
        assertTrue(mail.getText().contains("/homes/" + home));
        String words = mail.getText().replace(reference, "").replace(home, "");
        for (String secret : List.of("missbruk", "19", "Prövningen", "Borlänge")) {
            assertFalse(words.contains(secret), secret);
        }
    }

    @Test
    void whoAskedIsToldThatTheHomeHasAnswered() {
        String to = "placer@municipality.example";
        contacts.remember("placer-2062", to, today.date());
        String request = requests.request("2062");
        requests.made("2062", "2080", request, requests.freePlace("2080"));
        assertTrue(mailTo(to).getText().contains("/requests/" + request));
    }

    @Test
    void theLinkOfAReminderConfirmsOneHomeOnce() {
        String to = "reminder@home.example";
        String home = homes.home("2061", "HVB", Map.of("email", to, "specialisms", List.of("anknytning", "sorg")));
        requests.request("2081", Map.of("needs", List.of("anknytning", "sorg")));
        reminders.run();
        Matcher link = CONFIRM.matcher(mailTo(to).getText());
        assertTrue(link.find());
        assertEquals(200, send(link.group(1)));
        String confirmedAt =
                Api.as("manager-2061").get("/homes/" + home).then().extract().path("confirmedAt");
        assertTrue(Instant.parse(confirmedAt).isBefore(today.now().plusSeconds(1)));
        assertEquals(422, send(link.group(1)));
        assertEquals(422, send("unknown"));
    }

    private static int send(String secret) {
        var page = RestAssured.given().accept("text/html").get("/confirm/" + secret);
        Matcher token = TOKEN.matcher(page.asString());
        assertTrue(token.find());
        return RestAssured.given()
                .accept("text/html")
                .cookies(page.cookies())
                .formParam("form-token", token.group(1))
                .post("/confirm/" + secret)
                .statusCode();
    }

    private Mail mailTo(String address) {
        deliveries.run();
        List<Mail> mails = mailbox.getMailsSentTo(address);
        assertFalse(mails.isEmpty(), "no mail to " + address);
        return mails.get(mails.size() - 1);
    }
}
