package se.samplats.exchange.intake;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.samplats.exchange.sheet.Upload;

/** A few deliveries at a time on each replica, each in its turn ({@link ImportOrder}): uploads are held in memory. */
@Singleton
class ImportQueue {

    private static final int MOST = 5;
    private static final long RETRY_AFTER_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 20;

    private final Importing importing;
    private final ImportOrder order;
    private final Semaphore room = new Semaphore(MOST);
    private final ExecutorService worker = Executors.newFixedThreadPool(MOST, task -> new Thread(task, "intake"));

    ImportQueue(Importing importing, ImportOrder order) {
        this.importing = importing;
        this.order = order;
    }

    /** Takes a seat, or answers that the caller should come back. */
    void enter() {
        if (!room.tryAcquire()) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
        }
    }

    void leave() {
        room.release();
    }

    /** Works in the background; the seat is free again afterwards. */
    void add(UUID id, List<Upload> uploads, boolean dryRun) {
        importing.watch(id);
        ImportOrder.Turn turn = order.next();
        worker.execute(() -> {
            try {
                importing.work(id, uploads, dryRun, turn);
            } finally {
                order.end(turn);
                leave();
            }
        });
    }

    @PreDestroy
    void close() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
