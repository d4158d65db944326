package se.samplats.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.AtOnce;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenNotices;
import se.samplats.GivenRequests;
import se.samplats.exchange.webhook.Post;
import se.samplats.exchange.webhook.Posting;
import se.samplats.market.offer.OfferEvent;
import se.samplats.platform.party.LastStatements;
import se.samplats.platform.party.PrivilegedAccess;

/** A notice is kept with what it tells of or not at all, and goes out whatever stops in between. */
@FeatureTest
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final long SLACK_SECONDS = 20;

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final GivenNotices notices = new GivenNotices();

    @Inject
    Event<OfferEvent> events;

    @Inject
    Noticing noticing;

    @Inject
    DeliveryJob job;

    @Inject
    Outbox outbox;

    @Inject
    Mailing mailing;

    @Inject
    Posting posting;

    @Inject
    Post post;

    @Inject
    Alerting alerting;

    @Inject
    BackOff backOff;

    @Inject
    PrivilegedAccess privilegedAccess;

    @Inject
    LastStatements lastStatements;

    @Inject
    MeterRegistry meters;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void nothingElseIsDue() {
        job.run();
    }

    @Test
    void aUseCaseThatIsRolledBackLeavesNoNotice() {
        String offer = asked("rolled-back@home.example");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    events.fire(event(offer));
                    lastStatements.send();
                    assertEquals(1, notices.about(offer));
                    throw new IllegalStateException("too late");
                }));
        assertEquals(0, notices.about(offer));
    }

    @Test
    void aHomeThatIsAskedIsToldAtOnceWithoutTheJob() throws InterruptedException {
        String to = "at-once@home.example";
        requests.asked("2081", requests.request("2081"), place(to), false);
        for (int look = 0; look < 100 && mailbox.getMailsSentTo(to).isEmpty(); look++) {
            Thread.sleep(100);
        }
        assertEquals(1, mailbox.getMailsSentTo(to).size());
    }

    @Test
    void whatWasCommittedIsSentThoughTheServiceStoppedBeforeItWasSent() {
        String to = "stopped-before@home.example";
        String offer = asked(to);
        writtenOnly(offer);
        assertEquals(1, mailbox.getMailsSentTo(to).size());
        job.run();
        assertEquals(2, mailbox.getMailsSentTo(to).size());
        assertEquals(0, notices.about(offer));
    }

    @Test
    void whatWasTakenByAReplicaThatStoppedIsSentByAnother() {
        String to = "stopped-within@home.example";
        String offer = asked(to);
        writtenOnly(offer);
        assertEquals(
                1, QuarkusTransaction.requiringNew().call(() -> outbox.claim(1)).size());
        job.run();
        assertEquals(1, mailbox.getMailsSentTo(to).size());
        notices.due(offer);
        job.run();
        assertEquals(2, mailbox.getMailsSentTo(to).size());
        assertEquals(0, notices.about(offer));
    }

    @Test
    void eachTryThatFailsIsFollowedByALongerWaitUntilTheNoticeIsDead() {
        String offer = asked("mail-down@home.example");
        writtenOnly(offer);
        Delivering down =
                delivering(mails -> Uni.createFrom().failure(new RuntimeException("to a@b", new ConnectException())));
        List<Duration> waits = List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(12));
        for (int tries = 1; tries <= waits.size(); tries++) {
            down.deliverDue();
            GivenNotices.Kept kept = notices.of(offer);
            assertEquals(tries, kept.tries());
            assertEquals("ConnectException", kept.lastFault());
            assertFalse(kept.dead());
            long expected = waits.get(tries - 1).toSeconds();
            assertTrue(
                    kept.waitSeconds() <= expected && kept.waitSeconds() > expected - SLACK_SECONDS,
                    tries + ": " + kept.waitSeconds());
            notices.due(offer);
        }
        down.deliverDue();
        assertTrue(notices.of(offer).dead());
        notices.due(offer);
        down.deliverDue();
        assertEquals(6, notices.of(offer).tries());
    }

    @Test
    void aMailServerThatNeverAnswersIsNotWaitedForForever() {
        String offer = asked("silent@home.example");
        writtenOnly(offer);
        delivering(mails -> Uni.createFrom().nothing()).deliverDue();
        assertEquals("TimeoutException", notices.of(offer).lastFault());
        notices.due(offer);
        job.run();
        assertEquals(0, notices.about(offer));
    }

    @Test
    void twoReplicasAtOnceSendEachNoticeOnce() throws Exception {
        int many = 60;
        String to = "two-replicas@home.example";
        String offer = asked(to);
        for (int i = 0; i < many; i++) {
            writtenOnly(offer);
        }
        Queue<Mail> sent = new ConcurrentLinkedQueue<>();
        ReactiveMailer slow = mails -> Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(5))
                .invoke(() -> sent.addAll(List.of(mails)));
        AtOnce.run(2, replica -> {
            delivering(slow).deliverDue();
            return replica;
        });
        assertEquals(
                many, sent.stream().filter(mail -> mail.getTo().contains(to)).count());
        assertEquals(0, notices.about(offer));
    }

    @Test
    void aQuestionThatIsWithdrawnIsNotSent() {
        String to = "moot@home.example";
        String offer = asked(to);
        writtenOnly(offer);
        Api.as("placer-2081").post("/offers/" + offer + "/withdraw").then().statusCode(200);
        job.run();
        assertEquals(1, mailbox.getMailsSentTo(to).size());
        assertEquals(0, notices.about(offer));
    }

    @Test
    void operationsSeeTheOldestAndTheDead() {
        String offer = asked("metrics@home.example");
        notices.dead(offer);
        writtenOnly(offer);
        noticing.state();
        job.run();
        assertTrue(meters.get("samplats.notices.dead").gauge().value() >= 1);
        assertTrue(meters.get("samplats.notices.oldest").gauge().value() >= 0);
        assertTrue(
                meters.get("samplats.notices").tag("outcome", "sent").counter().count() >= 1);
    }

    private Delivering delivering(ReactiveMailer mailer) {
        return new Delivering(
                outbox, mailing, mailer, posting, post, alerting, backOff, privilegedAccess, meters, PATIENCE);
    }

    @Test
    void whoeverActsNextTheNoticesOfOthersAreSentToo() throws InterruptedException {
        String offer = asked("others@home.example");
        mailbox.clear();
        writtenOnly(offer);
        requests.asked("2023", requests.request("2023"), requests.freePlace("2026"), false);
        for (int look = 0; look < 300 && notices.about(offer) > 0; look++) {
            Thread.sleep(100);
        }
        assertEquals(1, mailbox.getMailsSentTo("others@home.example").size());
    }

    /** Asked, and told. */
    private String asked(String to) {
        String offer = requests.asked("2081", requests.request("2081"), place(to), false);
        job.run();
        return offer;
    }

    private String place(String to) {
        return homes.place("2080", homes.home("2080", "HVB", Map.of("email", to)), "1");
    }

    /** As if the service stopped right after the commit: nobody is nudged. */
    private void writtenOnly(String offer) {
        noticing.offer(event(offer));
    }

    private static OfferEvent.Asked event(String offer) {
        return new OfferEvent.Asked(UUID.fromString(offer), UUID.randomUUID(), UUID.randomUUID(), null);
    }
}
