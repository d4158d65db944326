package se.samplats.platform.watch;

import io.quarkus.logging.LoggingFilter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Limits the production log to an allow-list: of a line's context the named fields; of a fault its class, SQLSTATE and place; of
 * a library's warning the words without the values. Our own lines name ids, rules and times only, which is up to whoever writes
 * them. Why a start failed is told in full: it is about settings and connections, and nobody has been let in yet.
 */
@LoggingFilter(name = "discreet")
public final class DiscreetLog implements Filter {

    /** The fields of a line's context that may be logged. */
    static final Set<String> FIELDS = Set.of("traceId", "spanId", "parentId", "sampled");

    private static final String OURS = "se.samplats.";

    /** Who says why the service, or a way to sign in to it, does not start. They hear of no call. */
    private static final Set<String> STARTING =
            Set.of("io.quarkus.runtime.Application", "io.quarkus.oidc.runtime.TenantContextFactory");

    private static final String LEFT_OUT = "…";

    /** Quoted values, and PostgreSQL's details of a row. */
    private static final Pattern VALUES =
            Pattern.compile("\"[^\"]*\"|'[^']*'|\\([^()]*\\)=\\([^()]*\\)|(?s)(Detail|Where|Hint|Parameters?):.*");

    @Override
    @SuppressWarnings("deprecation") // nothing else gives the message with its parameters in it
    public boolean isLoggable(LogRecord line) {
        boolean starting = line.getLoggerName() != null && STARTING.contains(line.getLoggerName());
        if (line.getThrown() != null) {
            line.setThrown(starting ? FaultSummary.ofStart(line.getThrown()) : FaultSummary.of(line.getThrown()));
        }
        boolean ours = line.getLoggerName() != null && line.getLoggerName().startsWith(OURS);
        if (line instanceof ExtLogRecord full) {
            full.setMdc(allowed(full.getMdcCopy()));
            full.setNdc("");
            if (starting) {
                full.setMessage(
                        FaultSummary.withoutRows(full.getFormattedMessage()), ExtLogRecord.FormatStyle.NO_FORMAT);
                full.setParameters(null);
            } else if (!ours && isWarning(line)) {
                full.setMessage(
                        VALUES.matcher(withoutValues(full)).replaceAll(LEFT_OUT), ExtLogRecord.FormatStyle.NO_FORMAT);
                full.setParameters(null);
            }
        }
        if (line.getParameters() != null) {
            line.setParameters(Arrays.stream(line.getParameters())
                    .map(one -> one instanceof Throwable fault
                            ? FaultSummary.of(fault).toString()
                            : one)
                    .toArray());
        }
        return true;
    }

    private static boolean isWarning(LogRecord line) {
        return line.getLevel().intValue() >= Level.WARNING.intValue();
    }

    private static Map<String, String> allowed(Map<String, String> said) {
        Map<String, String> allowed = new TreeMap<>(said);
        allowed.keySet().retainAll(FIELDS);
        return allowed;
    }

    /** The library's own words, with only those values filled in that no person wrote. */
    @SuppressWarnings("deprecation") // nothing else gives the message with its parameters in it
    private static String withoutValues(ExtLogRecord line) {
        if (line.getParameters() != null) {
            line.setParameters(Arrays.stream(line.getParameters())
                    .map(DiscreetLog::harmless)
                    .toArray());
        }
        String said = line.getFormattedMessage();
        return said == null ? "" : said;
    }

    private static Object harmless(@Nullable Object value) {
        if (value instanceof Throwable fault) {
            return FaultSummary.of(fault).toString();
        }
        return value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Enum<?>
                        || value instanceof Class<?>
                        || value instanceof UUID
                        || value instanceof TemporalAccessor
                        || value instanceof TemporalAmount
                ? value
                : LEFT_OUT;
    }
}
