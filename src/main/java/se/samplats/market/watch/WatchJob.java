package se.samplats.market.watch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Today;

/** Looks at what is watched whenever vacancies have changed, each in a transaction of its own; and once an hour, since days pass too. */
@ApplicationScoped
public class WatchJob {

    private static final Logger LOG = Logger.getLogger(WatchJob.class);
    private static final int A_ROUND = 200;
    private static final long SECONDS_AT_MOST = 3_600;

    private final Watching watching;
    private final Today today;
    private long seen = -1;
    private Instant last = Instant.EPOCH;

    WatchJob(Watching watching, Today today) {
        this.watching = watching;
        this.today = today;
    }

    @Scheduled(every = "{samplats.watch-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        long changes = watching.changes();
        Instant now = today.now();
        if (changes != seen || last.plusSeconds(SECONDS_AT_MOST).isBefore(now)) {
            lookAtAll(now);
            seen = changes;
            last = now;
        }
    }

    /** Every watch that was not looked at since. */
    public void lookAtAll(Instant since) {
        List<UUID> round;
        do {
            round = watching.toLookAt(since, A_ROUND);
            round.forEach(this::look);
        } while (round.size() == A_ROUND);
    }

    private void look(UUID id) {
        try {
            watching.look(id);
        } catch (RuntimeException failed) {
            LOG.warnf("watch %s was not looked at: %s", id, failed.getClass().getSimpleName());
        }
    }
}
