package se.samplats.market.offer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.platform.kernel.Clocks;
import se.samplats.platform.kernel.Today;

/** A machine whose clock is wrong ends nothing by it. */
@FeatureTest
@SuppressWarnings("NullAway") // what is watched asks nothing of what it is made of
class ClockTest {

    @Inject
    Clocks clocks;

    @Inject
    AgroalDataSource database;

    @Inject
    Today today;

    @Inject
    Offering offering;

    @Inject
    AskingNext askingNext;

    @Test
    void thisMachinesClockIsHeldAgainstTheDatabases() {
        assertTrue(clocks.agree());
        assertTrue(
                clocks.ahead().abs().compareTo(Duration.ofSeconds(1)) < 0,
                clocks.ahead().toString());
        assertFalse(ahead(Duration.ofSeconds(11)).agree());
        assertFalse(ahead(Duration.ofMinutes(-5)).agree());
    }

    @Test
    void withAWrongClockNothingIsEnded() {
        AtomicBoolean looked = new AtomicBoolean();
        Offering watched = new Offering(null, null, null, null, null, null, null, null, null, null, null, null) {
            @Override
            List<Offers.Due> due(Offers.Due after, int most) {
                looked.set(true);
                return List.of();
            }
        };
        new LapseJob(watched, askingNext, ahead(Duration.ofMinutes(5)), new SimpleMeterRegistry()).run();
        assertFalse(looked.get());
        new LapseJob(watched, askingNext, ahead(Duration.ofSeconds(5)), new SimpleMeterRegistry()).run();
        assertTrue(looked.get());
    }

    private Clocks ahead(Duration wrong) {
        return new Clocks(database, today, Duration.ofSeconds(10)) {
            @Override
            public Duration ahead() {
                return super.ahead().plus(wrong);
            }
        };
    }
}
