package se.samplats.market.offer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/**
 * A gauge of how long the oldest due offer has been waiting to be ended. Measured by a job of its own, so that it is seen when
 * the other job has stopped; not a number while the database does not answer.
 */
@Singleton
class LapseGauge implements MeterBinder {

    private final Offering offering;
    private volatile double seconds = Double.NaN;

    LapseGauge(Offering offering) {
        this.offering = offering;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("samplats.offers.overdue", this, gauge -> gauge.seconds)
                .baseUnit("seconds")
                .description("For how long the oldest offer that nobody answered in time should have been ended")
                .register(meters);
    }

    @Scheduled(every = "{samplats.lapse-gauge.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            seconds = offering.overdue().toSeconds();
        } catch (RuntimeException silent) {
            seconds = Double.NaN;
        }
    }
}
