package se.samplats;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many who do the same at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** What one of them does. */
    public interface Part<T> {
        T play(int number) throws Exception;
    }

    /** Lets them all begin together and gives their results, in order of their numbers; the first failure is thrown. */
    public static <T> List<T> run(int parties, Part<T> part) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(parties);
        try {
            CountDownLatch ready = new CountDownLatch(parties);
            List<Future<T>> playing = new ArrayList<>();
            for (int i = 0; i < parties; i++) {
                int number = i;
                playing.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return part.play(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : playing) {
                results.add(one.get(2, TimeUnit.MINUTES));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
