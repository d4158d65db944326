package se.samplats.money.settlement;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Today;

/**
 * Drafts the month that is over for every municipality that sells, and each month that somebody asks for. Replicas share the
 * work, and it may run again: a draft that says the same already stays as it is. One seller that cannot be settled stops none of
 * the others.
 */
@ApplicationScoped
class MonthEndJob {

    private static final Logger LOG = Logger.getLogger(MonthEndJob.class);

    private final MonthDrafting monthDrafting;
    private final Today today;
    private final int atOnce;
    private final ExecutorService workers;

    /** @param atOnce how many sellers are settled side by side: their settlements have nothing in common */
    MonthEndJob(
            MonthDrafting monthDrafting,
            Today today,
            @ConfigProperty(name = "samplats.month-end-job.at-once") int atOnce) {
        this.monthDrafting = monthDrafting;
        this.today = today;
        this.atOnce = atOnce;
        this.workers = Executors.newFixedThreadPool(atOnce, task -> new Thread(task, "month-end"));
    }

    @Scheduled(cron = "{samplats.month-end-job.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(YearMonth.from(today.date()).minusMonths(1));
    }

    /** @return how many settlements of the month changed */
    int run(YearMonth month) {
        monthDrafting.askForAll(month);
        return work().entrySet().stream()
                .filter(one -> one.getKey().month().equals(month))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Takes up what a replica that stopped has left. */
    @Scheduled(every = "{samplats.month-end-job.resume}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void resume() {
        work();
    }

    /** Begins at once with what was just asked for. */
    void wake() {
        workers.execute(() -> drain(new ConcurrentHashMap<>()));
    }

    private Map<MonthsToDraft.SellerMonth, Integer> work() {
        Map<MonthsToDraft.SellerMonth, Integer> changed = new ConcurrentHashMap<>();
        CompletableFuture<?>[] all = IntStream.range(0, atOnce)
                .mapToObj(worker -> CompletableFuture.runAsync(() -> drain(changed), workers))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        return changed;
    }

    private void drain(Map<MonthsToDraft.SellerMonth, Integer> changed) {
        monthDrafting.waiting().forEach(one -> changed.merge(one, drafted(one), Integer::sum));
    }

    private int drafted(MonthsToDraft.SellerMonth one) {
        try {
            return monthDrafting.draft(one);
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "the settlements of %s for %s were not drafted: %s",
                    one.seller(), one.month(), failed.getClass().getSimpleName());
            monthDrafting.failed(one);
            return 0;
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
