package se.samplats.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** In which order deliveries are taken in. */
class ImportOrderTest {

    private final ImportOrder order = new ImportOrder();
    private final List<String> begun = new CopyOnWriteArrayList<>();

    @Test
    void twoOfOneMunicipalityAreTakenInInTheOrderInWhichTheyCame() throws Exception {
        ImportOrder.Turn first = order.next();
        ImportOrder.Turn second = order.next();
        CompletableFuture<Void> later = begin("second", second, Set.of("2081", "2062"));
        waits(later);
        begin("first", first, Set.of("2081")).get(5, TimeUnit.SECONDS);
        waits(later);
        order.end(first);
        later.get(5, TimeUnit.SECONDS);
        assertEquals(List.of("first", "second"), begun);
    }

    @Test
    void thoseOfTwoMunicipalitiesAreTakenInSideBySide() throws Exception {
        ImportOrder.Turn first = order.next();
        ImportOrder.Turn second = order.next();
        begin("first", first, Set.of("2081")).get(5, TimeUnit.SECONDS);
        begin("second", second, Set.of("2062")).get(5, TimeUnit.SECONDS);
        assertEquals(List.of("first", "second"), begun);
    }

    @Test
    void aDeliveryThatIsStillReadHoldsUpWhatCameLaterUntilItIsKnownWhomItConcerns() throws Exception {
        ImportOrder.Turn first = order.next();
        CompletableFuture<Void> second = begin("second", order.next(), Set.of("2062"));
        waits(second);
        begin("first", first, Set.of("2081")).get(5, TimeUnit.SECONDS);
        second.get(5, TimeUnit.SECONDS);
    }

    @Test
    void oneThatCannotBeReadHoldsUpNobody() throws Exception {
        ImportOrder.Turn first = order.next();
        CompletableFuture<Void> second = begin("second", order.next(), Set.of("2062"));
        waits(second);
        order.end(first);
        second.get(5, TimeUnit.SECONDS);
    }

    @Test
    void noMoreThanThreeAreWrittenAtOnce() throws Exception {
        ImportOrder.Turn[] turns = new ImportOrder.Turn[4];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = order.next();
        }
        for (int i = 0; i < 3; i++) {
            begin("" + i, turns[i], Set.of("208" + i)).get(5, TimeUnit.SECONDS);
        }
        CompletableFuture<Void> fourth = begin("3", turns[3], Set.of("2083"));
        waits(fourth);
        order.end(turns[1]);
        fourth.get(5, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> begin(String name, ImportOrder.Turn turn, Set<String> municipalities) {
        return CompletableFuture.runAsync(
                () -> {
                    order.await(turn, municipalities);
                    begun.add(name);
                },
                task -> new Thread(task).start());
    }

    private static void waits(CompletableFuture<Void> waiting) {
        assertThrows(TimeoutException.class, () -> waiting.get(200, TimeUnit.MILLISECONDS));
        assertFalse(waiting.isDone());
    }
}
