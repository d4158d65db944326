package se.samplats.money.settlement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

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
    private final int atOnce;

    /** @param atOnce how many sellers are settled side by side: their settlements have nothing in common */
    MonthEndJob(
            Settling settling,
            Municipalities municipalities,
            Today today,
            @ConfigProperty(name = "samplats.month-end-job.at-once") int atOnce) {
        this.settling = settling;
        this.municipalities = municipalities;
        this.today = today;
        this.atOnce = atOnce;
    }

    @Scheduled(cron = "{samplats.month-end-job.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(YearMonth.from(today.date()).minusMonths(1));
    }

    int run(YearMonth month) {
        ExecutorService workers = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Integer>> drafted = municipalities.inOrder().stream()
                    .map(seller -> workers.submit(() -> drafted(seller, month)))
                    .toList();
            int changed = 0;
            for (Future<Integer> seller : drafted) {
                changed += seller.get();
            }
            return changed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the month was not drafted to its end", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the month was not drafted to its end", failed);
        } finally {
            workers.shutdownNow();
        }
    }

    private int drafted(Municipality seller, YearMonth month) {
        try {
            return settling.draftAll(seller.code(), month);
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "the settlements of %s were not drafted: %s",
                    seller.code(), failed.getClass().getSimpleName());
            return 0;
        }
    }
}
