package se.samplats.market.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes abandoned drafts. Running twice at once does no harm. */
@ApplicationScoped
class ForgetDraftsJob {

    private final Drafting drafting;
    private final Duration keep;

    ForgetDraftsJob(Drafting drafting, @ConfigProperty(name = "samplats.drafts.keep") Duration keep) {
        this.drafting = drafting;
        this.keep = keep;
    }

    @Scheduled(every = "6h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        drafting.forget(keep);
    }
}
