package se.samplats.exchange.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.county.home.HomeEvent;
import se.samplats.exchange.webhook.Posting;
import se.samplats.market.message.MessageEvent;
import se.samplats.market.offer.OfferEvent;
import se.samplats.market.watch.WatchEvent;

/**
 * Delivers notices at once when what they tell of is committed, and every few seconds what was not delivered then. One delivery
 * goes on at a time on each replica; replicas do not wait for each other.
 */
@ApplicationScoped
public class DeliveryJob {

    private static final Logger LOG = Logger.getLogger(DeliveryJob.class);

    private final Delivering delivering;
    private final Noticing noticing;
    private final NoticeGauges gauges;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "notices"));
    private final boolean enabled;
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final Object oneAtATime = new Object();

    DeliveryJob(
            Delivering delivering,
            Noticing noticing,
            NoticeGauges gauges,
            Posting posting,
            OnCallNotices onCall,
            @ConfigProperty(name = "samplats.mail.enabled") boolean mail) {
        this.delivering = delivering;
        this.noticing = noticing;
        this.gauges = gauges;
        this.enabled = mail || posting.isOn() || onCall.isOn();
    }

    @Scheduled(every = "{samplats.delivery-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        if (enabled) {
            synchronized (oneAtATime) {
                nudged.set(false);
                delivering.deliverDue();
                gauges.saw(noticing.state());
            }
        }
    }

    void offer(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfferEvent event) {
        if (!(event instanceof OfferEvent.Read)) {
            nudge();
        }
    }

    void message(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageEvent event) {
        if (event instanceof MessageEvent.Sent) {
            nudge();
        }
    }

    void watch(@Observes(during = TransactionPhase.AFTER_SUCCESS) WatchEvent.Hit event) {
        nudge();
    }

    void home(@Observes(during = TransactionPhase.AFTER_SUCCESS) HomeEvent.AskedToConfirm event) {
        nudge();
    }

    /**
     * Soon, by a thread of its own: it is the service that delivers, and nothing of the call that nudged it, which may be over by then.
     * However many ask, one waits: it will find what all of them wrote.
     */
    void nudge() {
        if (enabled && nudged.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    run();
                } catch (RuntimeException failed) {
                    LOG.warnf(
                            "notices wait for the next round: %s",
                            failed.getClass().getSimpleName());
                }
            });
        }
    }

    @PreDestroy
    void close() {
        executor.shutdown();
    }
}
