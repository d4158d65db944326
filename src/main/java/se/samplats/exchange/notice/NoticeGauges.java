package se.samplats.exchange.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/**
 * What operations watch: how old the oldest notice is that is not delivered, and how many are dead. As the last delivery left
 * them, and ageing from then on, so that a job that has stopped is seen too; the same on all replicas.
 */
@Singleton
class NoticeGauges implements MeterBinder {

    private static final double NANOS = 1e9;

    private volatile Seen seen = new Seen(new Outbox.State(0, 0, 0), System.nanoTime());

    private record Seen(Outbox.State state, long at) {}

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("samplats.notices.oldest", this, NoticeGauges::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest notice that is neither delivered nor dead")
                .register(meters);
        Gauge.builder("samplats.notices.dead", this, gauges -> gauges.seen
                        .state()
                        .dead())
                .description("Notices that no try could deliver")
                .register(meters);
    }

    void saw(Outbox.State state) {
        seen = new Seen(state, System.nanoTime());
    }

    private double oldestSeconds() {
        Seen last = seen;
        return last.state().waiting() == 0 ? 0 : last.state().oldestSeconds() + (System.nanoTime() - last.at()) / NANOS;
    }
}
