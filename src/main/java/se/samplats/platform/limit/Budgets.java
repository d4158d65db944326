package se.samplats.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The budgets of all callers of one kind, by name. Full budgets are forgotten after a while, and their number is bounded:
 * invented names gain nothing and fill no memory.
 */
final class Budgets {

    private static final int MOST = 20_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(2);

    private final String kind;
    private final int perMinute;
    private final LoadingCache<String, Bucket> buckets;

    Budgets(String kind, int perMinute) {
        this.kind = kind;
        this.perMinute = perMinute;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(FULL_AGAIN)
                .build(name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /**
     * What is left after a call, or how long to wait for one.
     *
     * @param left 0 also where the call itself was too many
     * @param waitSeconds 0 where the call is within the budget
     */
    record Left(String kind, int perMinute, long left, long waitSeconds) {

        boolean isTooMany() {
            return waitSeconds > 0;
        }

        /** As the IETF's draft of these headers writes it. */
        String policy() {
            return "\"%s\";q=%d;w=60".formatted(kind, perMinute);
        }

        String state() {
            return "\"%s\";r=%d%s".formatted(kind, left, isTooMany() ? ";t=" + waitSeconds : "");
        }
    }

    Left spend(String name) {
        ConsumptionProbe probe = buckets.get(name).tryConsumeAndReturnRemaining(1);
        long wait = probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        return new Left(kind, perMinute, probe.getRemainingTokens(), wait);
    }

    long known() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
