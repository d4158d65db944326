package se.samplats.settlement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.jboss.logging.Logger;
import se.samplats.kernel.Today;
import se.samplats.party.Municipalities;
import se.samplats.party.Municipality;

/**
 * Drafts the month that is over, for every municipality that sells. Replicas may run it at once, and it may run again: a
 * draft that says the same already stays as it is. One seller that cannot be settled stops none of the others.
 */
@ApplicationScoped
class MonthEndJob {

    private static final Logger LOG = Logger.getLogger(MonthEndJob.class);

    private final Settling settling;
    private final Municipalities municipalities;
    private final Today today;

    MonthEndJob(Settling settling, Municipalities municipalities, Today today) {
        this.settling = settling;
        this.municipalities = municipalities;
        this.today = today;
    }

    @Scheduled(cron = "{samplats.month-end-job.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(YearMonth.from(today.date()).minusMonths(1));
    }

    int run(YearMonth month) {
        int changed = 0;
        for (Municipality seller : municipalities.inOrder()) {
            try {
                changed += settling.draftAll(seller.code(), month);
            } catch (RuntimeException failed) {
                LOG.errorf(
                        "the settlements of %s were not drafted: %s",
                        seller.code(), failed.getClass().getSimpleName());
            }
        }
        return changed;
    }
}
