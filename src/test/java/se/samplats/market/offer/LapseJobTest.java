package se.samplats.market.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.platform.kernel.Clocks;

/** One request that fails stands before no other. */
@FeatureTest
@SuppressWarnings("NullAway") // of what is replaced nothing is asked
class LapseJobTest {

    private static final int MANY = 250;
    private static final int FAILING = 100;

    @Inject
    Clocks clocks;

    @Inject
    AskingNext askingNext;

    @Test
    void theFirstHundredFailAndAllOthersAreEndedOnceTheOldestFirst() {
        List<Offers.Due> all = IntStream.range(0, MANY)
                .mapToObj(n -> new Offers.Due(new UUID(1, n), Instant.EPOCH.plusSeconds(n + 1)))
                .toList();
        List<UUID> ended = new ArrayList<>();
        Offering offering = new Offering(null, null, null, null, null, null, null, null, null, null, null, null) {
            @Override
            List<Offers.Due> due(Offers.Due after, int most) {
                return all.stream()
                        .filter(one -> one.at().isAfter(after.at()))
                        .limit(most)
                        .toList();
            }

            @Override
            void lapse(UUID id) {
                if (id.getLeastSignificantBits() < FAILING) {
                    throw new IllegalStateException("a row that cannot be read");
                }
                ended.add(id);
            }
        };
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new LapseJob(offering, askingNext, clocks, meters).run();
        assertEquals(all.stream().skip(FAILING).map(Offers.Due::id).toList(), ended);
        assertEquals(FAILING, meters.counter("samplats.lapse.failures").count());
    }
}
