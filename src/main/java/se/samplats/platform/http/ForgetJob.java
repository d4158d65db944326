package se.samplats.platform.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes stored answers once no client repeats its call any more. Running twice at once does no harm. */
@ApplicationScoped
class ForgetJob {

    private final IdempotentAnswers idempotentAnswers;
    private final Duration keep;

    ForgetJob(
            IdempotentAnswers idempotentAnswers, @ConfigProperty(name = "samplats.stored-answers.keep") Duration keep) {
        this.idempotentAnswers = idempotentAnswers;
        this.keep = keep;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        idempotentAnswers.forget(keep);
    }
}
