package se.samplats.http;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import se.samplats.kernel.Language;
import se.samplats.kernel.Text;

/**
 * What the database said no to, by its SQLSTATE: the one place where those are understood. A rule that only the database
 * sees broken, since two calls raced, gets the same problem as when the use case sees it first.
 */
public record DatabaseFault(String sqlState, String constraint) {

    private static final Map<String, String> RULES = Map.of(
            "a_place_is_never_double_booked", "place-taken",
            "one_price_a_day", "price-overlaps",
            "more_places_than_notified", "more-places-than-notified",
            "one_open_proposal", "proposal-waits",
            "offer_live", "already-asked",
            "offer_accepted", "already-accepted");

    public static @Nullable DatabaseFault in(Throwable thrown) {
        SQLException sql = Causes.find(thrown, SQLException.class);
        if (sql == null || sql.getSQLState() == null) {
            return null;
        }
        // a batch wraps what the server said of the row at fault
        PSQLException said = Causes.find(sql, PSQLException.class);
        ServerErrorMessage server = said == null ? null : said.getServerErrorMessage();
        String constraint = server == null ? null : server.getConstraint();
        return new DatabaseFault(sql.getSQLState(), constraint == null ? "" : constraint);
    }

    /** Lost a race that may go well next time: serialization failure or deadlock. */
    public boolean isTransient() {
        return sqlState.equals("40001") || sqlState.equals("40P01");
    }

    public boolean isAnswerable() {
        return status() != 500;
    }

    /** What happened and what to do next. */
    public Text detail() {
        return Text.of("problem." + rule() + ".detail");
    }

    Response response(Language language) {
        Response.ResponseBuilder response =
                Response.fromResponse(Problem.of(rule(), status(), language).response());
        return status() == 503 ? response.header("Retry-After", "2").build() : response.build();
    }

    private int status() {
        if (isTransient()
                || sqlState.startsWith("08")
                || sqlState.startsWith("53")
                || sqlState.startsWith("57")
                || sqlState.equals("55P03")) {
            return 503;
        }
        return switch (sqlState) {
            case "23P01", "23505" -> 409;
            case "23514", "23503" -> 422;
            default -> sqlState.startsWith("22") ? 422 : 500;
        };
    }

    private String rule() {
        return switch (status()) {
            case 503 -> "busy";
            case 409 -> RULES.getOrDefault(constraint, sqlState.equals("23P01") ? "place-taken" : "exists-already");
            default -> RULES.getOrDefault(constraint, "out-of-range");
        };
    }
}
