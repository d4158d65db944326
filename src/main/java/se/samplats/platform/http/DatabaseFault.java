package se.samplats.platform.http;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/**
 * Why the database refused, by SQLSTATE: the one place where these are interpreted. A rule that only the database sees broken,
 * since two calls raced, becomes the same problem as when the use case sees it first.
 */
public record DatabaseFault(String sqlState, String constraint) {

    private static final String NO_CONNECTION = "08001";

    /** The classes of SQLSTATE for a database that cannot be reached or has no room. */
    private static final Set<String> OUT_OF_ORDER = Set.of("08", "28", "53", "57", "58");

    /** The driver's state for what it did not expect, such as an answer that breaks off during sign-in. */
    private static final String UNEXPECTED = "99999";

    /** No lock in time; read only, as a standby is; nothing said for too long. */
    private static final Set<String> OUT_OF_REACH = Set.of("55P03", "25006", "25P03", UNEXPECTED);

    private static final int UNAVAILABLE = 503;
    private static final int UNKNOWN = 500;

    /** Seconds to wait: a race is over at once, a database comes back in a moment. */
    private static final int SOON = 1;

    private static final int LATER = 5;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final Map<String, String> RULES = Map.of(
            "a_place_is_never_double_booked", "place-taken",
            "one_price_a_day", "price-overlaps",
            "more_places_than_notified", "more-places-than-notified",
            "one_open_proposal", "proposal-waits",
            "offer_live", "already-asked",
            "offer_accepted", "already-accepted");

    public static @Nullable DatabaseFault in(Throwable thrown) {
        SQLException sql = RootCause.find(thrown, SQLException.class, one -> one.getSQLState() != null);
        if (sql == null) {
            // no state: the pool had no free connection in time, or the transaction is over
            return RootCause.find(thrown, SQLException.class) == null ? null : new DatabaseFault(NO_CONNECTION, "");
        }
        // a batch wraps the server's fault about one row
        PSQLException said = RootCause.find(sql, PSQLException.class);
        ServerErrorMessage server = said == null ? null : said.getServerErrorMessage();
        String constraint = server == null ? null : server.getConstraint();
        return new DatabaseFault(sql.getSQLState(), constraint == null ? "" : constraint);
    }

    /** Lost a race that may go well next time: serialization failure or deadlock. */
    public boolean isTransient() {
        return sqlState.equals("40001") || sqlState.equals("40P01");
    }

    public boolean isAnswerable() {
        return status() != UNKNOWN;
    }

    /** What happened and what to do next. */
    public Text detail() {
        return Text.of("problem." + rule() + ".detail");
    }

    /** Whether to try again may help, with no change to what was sent. */
    public boolean isPassing() {
        return status() == UNAVAILABLE;
    }

    /** @param method the call's HTTP method: one that only reads cannot be half done */
    Response response(String method, Language language) {
        String rule = isHalfway() && !SAFE.contains(method) ? "uncertain" : rule();
        Response.ResponseBuilder response =
                Response.fromResponse(Problem.of(rule, status(), language).response());
        return isPassing()
                ? response.header("Retry-After", isTransient() ? SOON : LATER).build()
                : response.build();
    }

    /** The connection broke after something was sent: a commit may have been heard, or not. */
    private boolean isHalfway() {
        return sqlState.equals("57P02")
                || sqlState.equals(UNEXPECTED)
                || (sqlState.startsWith("08") && !sqlState.equals(NO_CONNECTION));
    }

    private int status() {
        String kind = sqlState.substring(0, 2);
        if (isTransient() || OUT_OF_ORDER.contains(kind) || OUT_OF_REACH.contains(sqlState)) {
            return UNAVAILABLE;
        }
        return switch (sqlState) {
            case "23P01", "23505" -> 409;
            case "23514", "23503" -> 422;
            // row-level security: a row that is not the actor's was to be written
            case "42501" -> 403;
            default -> kind.equals("22") ? 422 : UNKNOWN;
        };
    }

    private String rule() {
        return switch (status()) {
            case UNAVAILABLE -> "busy";
            case 403 -> "forbidden";
            case 409 -> RULES.getOrDefault(constraint, sqlState.equals("23P01") ? "place-taken" : "exists-already");
            default -> RULES.getOrDefault(constraint, "out-of-range");
        };
    }
}
