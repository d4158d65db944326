package se.samplats.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Clocks;

/** A gauge of how far this machine's clock is from the database's; not a number while the database does not answer. */
@Singleton
class ClockJob implements MeterBinder {

    private static final Logger LOG = Logger.getLogger(ClockJob.class);
    private static final double MILLIS = 1000;

    private final Clocks clocks;
    private volatile double seconds = Double.NaN;

    ClockJob(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("samplats.clock.difference", this, job -> job.seconds)
                .baseUnit("seconds")
                .description("How far this machine's clock is ahead of the database's")
                .register(meters);
    }

    @Scheduled(every = "{samplats.clock-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            Duration ahead = clocks.ahead();
            seconds = ahead.toMillis() / MILLIS;
        } catch (RuntimeException silent) {
            seconds = Double.NaN;
            LOG.debugf("the clocks were not compared: %s", silent.getMessage());
        }
    }
}
