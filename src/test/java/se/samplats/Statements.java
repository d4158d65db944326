package se.samplats;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts what the service sends to the database while it answers a call, as the driver says it: each statement, those that begin and end a
 * transaction or set the reader included, and each round trip. What no call asked for is left out.
 */
public final class Statements extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger executed = new AtomicInteger();
    private final AtomicInteger synced = new AtomicInteger();

    /** Whether the thread has sent something to be done since it waited; else it only asks for types, once for each connection. */
    private final ThreadLocal<Boolean> waiting = ThreadLocal.withInitial(() -> false);

    private Statements() {}

    /**
     * @param statements how many were executed
     * @param roundTrips how often the service waited for their answers
     */
    public record Count(int statements, int roundTrips) {

        Count least(Count other) {
            return new Count(Math.min(statements, other.statements), Math.min(roundTrips, other.roundTrips));
        }
    }

    public static Count during(Runnable call) {
        Statements counting = new Statements();
        counting.setLevel(Level.ALL);
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counting);
        try {
            call.run();
        } finally {
            DRIVER.removeHandler(counting);
            DRIVER.setLevel(null);
            DRIVER.setUseParentHandlers(true);
        }
        int statements = counting.executed.get();
        return new Count(statements, Math.min(statements, counting.synced.get()));
    }

    @Override
    public void publish(LogRecord line) {
        String message = line.getMessage();
        if (message == null || isWhetherItLives(line) || !isOfACall()) {
            return;
        }
        if (message.startsWith(" FE=> Execute") || message.startsWith(" FE=> SimpleQuery")) {
            executed.incrementAndGet();
            waiting.set(true);
        }
        boolean sync = message.startsWith(" FE=> Sync") && waiting.get();
        if (sync || (message.startsWith(" FE=> SimpleQuery") && !isSaid(line, "BEGIN"))) {
            synced.incrementAndGet();
            waiting.set(false);
        }
    }

    /** The pool asks a connection that lay still, by an empty statement. */
    private static boolean isWhetherItLives(LogRecord line) {
        return line.getMessage().startsWith(" FE=> SimpleQuery") && isSaid(line, "");
    }

    /** What begins a transaction goes with its first statement, in one round trip. */
    private static boolean isSaid(LogRecord line, String statement) {
        Object[] told = line.getParameters();
        return told != null && told.length > 0 && String.valueOf(told[0]).equals(statement);
    }

    private static boolean isOfACall() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
