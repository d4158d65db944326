package se.samplats.platform.watch;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is logged of a fault: its class, its SQLSTATE and the lines of code. Its message may hold what somebody wrote. */
final class FaultSummary extends Throwable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 20;

    private final String kind;

    private FaultSummary(Throwable fault, int depth) {
        super(null, cause(fault, depth), false, true);
        String state = fault instanceof SQLException sql && sql.getSQLState() != null ? " " + sql.getSQLState() : "";
        this.kind = fault.getClass().getName() + state;
        setStackTrace(fault.getStackTrace());
    }

    static FaultSummary of(Throwable fault) {
        return fault instanceof FaultSummary faultSummary ? faultSummary : new FaultSummary(fault, 0);
    }

    private static @Nullable Throwable cause(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        return cause == null || cause == fault || depth == DEEPEST ? null : new FaultSummary(cause, depth + 1);
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // the message would be printed after the name of this class
    public String toString() {
        return kind;
    }
}
