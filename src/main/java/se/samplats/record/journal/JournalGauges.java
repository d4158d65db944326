package se.samplats.record.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/**
 * Gauges: the length of the chain, and the age of the oldest entry that is not sealed. They keep ageing after the job's last run,
 * so that a job that has stopped is seen too.
 */
@Singleton
class JournalGauges implements MeterBinder {

    private static final double NANOS = 1e9;

    private volatile Seen seen = new Seen(new Seals.State(0, 0, 0), System.nanoTime());

    private record Seen(Seals.State state, long at) {}

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("samplats.journal.head", this, gauges -> gauges.seen
                        .state()
                        .number())
                .description("The number of the last sealed entry of the journal")
                .register(meters);
        Gauge.builder("samplats.journal.unsealed", this, JournalGauges::unsealedSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest entry of the journal that is not sealed")
                .register(meters);
    }

    void saw(Seals.State state) {
        seen = new Seen(state, System.nanoTime());
    }

    private double unsealedSeconds() {
        Seen last = seen;
        return last.state().waiting() == 0 ? 0 : last.state().oldestSeconds() + (System.nanoTime() - last.at()) / NANOS;
    }
}
