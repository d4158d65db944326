package se.samplats.exchange.notice;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.webhook.Post;
import se.samplats.exchange.webhook.Posting;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Sends what is due, at least once. A notice is taken, written as a mail, and removed once it is sent, each in a transaction of
 * its own, so that no lock and no connection is held while a mail server is waited for. What stops in between is sent again.
 */
@ApplicationScoped
class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);
    private static final int BATCH = 10;
    private static final int LONGEST_NAME = 100;
    private static final Duration BREATH = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Mailing mailing;
    private final ReactiveMailer mailer;
    private final Posting posting;
    private final Post post;
    private final Alerting alerting;
    private final BackOff backOff;
    private final PrivilegedAccess privilegedAccess;
    private final MeterRegistry meters;
    private final Duration patience;

    Delivering(
            Outbox outbox,
            Mailing mailing,
            ReactiveMailer mailer,
            Posting posting,
            Post post,
            Alerting alerting,
            BackOff backOff,
            PrivilegedAccess privilegedAccess,
            MeterRegistry meters,
            @ConfigProperty(name = "samplats.notices.mail-within") Duration patience) {
        this.outbox = outbox;
        this.mailing = mailing;
        this.mailer = mailer;
        this.posting = posting;
        this.post = post;
        this.alerting = alerting;
        this.backOff = backOff;
        this.privilegedAccess = privilegedAccess;
        this.meters = meters;
        this.patience = patience;
    }

    /** All that is due, in small batches: another replica may take the next one. */
    void deliverDue() {
        Set<UUID> silent = new HashSet<>();
        List<Notice> batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> outbox.claim(BATCH));
            batch.forEach(notice -> deliver(notice, silent));
        } while (!batch.isEmpty());
    }

    /** @param silent the systems that did not take what was sent before: nobody else waits for them this time */
    private void deliver(Notice notice, Set<UUID> silent) {
        if (notice.webhook() != null && silent.contains(notice.webhook())) {
            QuarkusTransaction.requiringNew().run(() -> outbox.postpone(notice, BREATH));
            return;
        }
        try {
            boolean sent = sent(notice);
            QuarkusTransaction.requiringNew().run(() -> outbox.remove(notice.id()));
            count(sent ? "sent" : "moot");
        } catch (IOException | RuntimeException failed) {
            if (notice.webhook() != null) {
                silent.add(notice.webhook());
            }
            failed(notice, kind(failed));
        }
    }

    private boolean sent(Notice notice) throws IOException {
        if (notice.webhookEvent() != null) {
            return post(notice.webhookEvent());
        }
        return notice.channel() == Notice.Channel.MAIL ? mail(notice) : alerting.tell(notice);
    }

    /** Whether there was anything to be sent, and somebody to send it to. */
    private boolean mail(Notice notice) {
        Mail mail = beyond(() -> mailing.write(notice));
        if (mail != null) {
            mailer.send(mail).await().atMost(patience);
        }
        return mail != null;
    }

    /** Whoever nudged the delivery may see nothing of what another's notice is about. */
    private <T extends @Nullable Object> T beyond(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> privilegedAccess.asService(reading));
    }

    private boolean post(Notice.WebhookEvent webhookEvent) throws IOException {
        Posting.Signed letter = beyond(() -> posting.write(webhookEvent.webhook(), webhookEvent.event()));
        if (letter == null) {
            return false;
        }
        try {
            post.hand(letter);
            return true;
        } catch (Post.Gone gone) {
            QuarkusTransaction.requiringNew().run(() -> posting.gone(webhookEvent.webhook()));
            return false;
        }
    }

    private void failed(Notice notice, String fault) {
        Optional<Duration> wait = backOff.after(notice.tries());
        QuarkusTransaction.requiringNew().run(() -> outbox.failed(notice, wait, fault));
        LOG.warnf("notice %s could not be sent, try %d: %s", notice.id(), notice.tries(), fault);
        count(wait.isPresent() ? "failed" : "dead");
    }

    private void count(String outcome) {
        meters.counter("samplats.notices", "outcome", outcome).increment();
    }

    /** What kind of fault lies at the bottom; its message may hold an address, and is left out. */
    private static String kind(Throwable fault) {
        if (fault instanceof Post.NotTaken answered) {
            return "HTTP " + answered.status();
        }
        Throwable deepest = fault;
        for (Throwable cause = cause(deepest); cause != null; cause = cause(deepest)) {
            deepest = cause;
        }
        String name = deepest.getClass().getName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.substring(0, Math.min(simple.length(), LONGEST_NAME));
    }

    private static @Nullable Throwable cause(Throwable fault) {
        return fault.getCause() == fault ? null : fault.getCause();
    }
}
