package se.samplats.platform.watch;

import java.io.Serial;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is logged of a fault: its class, its SQLSTATE and the lines of code. Its message may hold what somebody wrote; only where nobody has
 * written anything yet, since the service is about to start, it is told too, without rows and passwords.
 */
final class FaultSummary extends Throwable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 20;
    private static final String LEFT_OUT = "…";

    private static final Pattern ROWS = Pattern.compile(
            "\\([^()]*\\)=\\([^()]*\\)|(?:Detail|Where|Parameters?|Failing row):?[^\\n]*|(?i)(?<=password=|secret=)[^&;\\s]*");

    private final String kind;

    private FaultSummary(Throwable fault, int depth, boolean atStart) {
        super(null, cause(fault, depth, atStart), false, true);
        String state = fault instanceof SQLException sql && sql.getSQLState() != null ? " " + sql.getSQLState() : "";
        String said = atStart && fault.getMessage() != null ? ": " + withoutRows(fault.getMessage()) : "";
        this.kind = fault.getClass().getName() + state + said;
        setStackTrace(fault.getStackTrace());
    }

    static FaultSummary of(Throwable fault) {
        return fault instanceof FaultSummary faultSummary ? faultSummary : new FaultSummary(fault, 0, false);
    }

    /** With what it says: of a start that fails. */
    static FaultSummary ofStart(Throwable fault) {
        return new FaultSummary(fault, 0, true);
    }

    /** PostgreSQL tells of the row that it stumbled over in lines of their own. */
    static String withoutRows(String said) {
        return ROWS.matcher(said).replaceAll(LEFT_OUT);
    }

    private static @Nullable Throwable cause(Throwable fault, int depth, boolean atStart) {
        Throwable cause = fault.getCause();
        return cause == null || cause == fault || depth == DEEPEST ? null : new FaultSummary(cause, depth + 1, atStart);
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // the message would be printed after the name of this class
    public String toString() {
        return kind;
    }
}
