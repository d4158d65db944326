package se.samplats.county.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * How the database answers a search, as {@code explain (analyze, buffers)} tells it.
 *
 * @param scan the kind of scan that reads the gaps, and the index that it reads
 * @param pages how many pages it touched, in memory or not
 * @param rows how many gaps it found
 * @param tableVisits how many rows it had to look up in the table, since their page was changed lately
 */
public record SearchPlan(String scan, long pages, long rows, long tableVisits) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the statement that finds the gaps that hold a whole period. */
    public static SearchPlan holding(
            Connection database, String form, Collection<String> municipalities, LocalDate start, LocalDate end)
            throws SQLException {
        return explain(
                database,
                Vacancies.HOLDING,
                List.of("'" + form + "'", codes(municipalities), "'" + end + "'", "date '" + start + "'"));
    }

    /** Of the statement that finds all gaps from a day on. */
    public static SearchPlan endingAfter(
            Connection database, String form, Collection<String> municipalities, LocalDate day) throws SQLException {
        return explain(
                database,
                Vacancies.ENDING_AFTER,
                List.of("'" + form + "'", codes(municipalities), "date '" + day + "'"));
    }

    private static String codes(Collection<String> municipalities) {
        return municipalities.stream().collect(Collectors.joining(",", "'{", "}'::text[]"));
    }

    private static SearchPlan explain(Connection database, String sql, List<String> values) throws SQLException {
        String explained = sql;
        for (String value : values) {
            explained = explained.replaceFirst("\\?", Matcher.quoteReplacement(value));
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("explain (analyze, buffers, format json) " + explained)) {
            row.next();
            JsonNode top = JSON.readTree(row.getString(1)).path(0).path("Plan");
            JsonNode scan = top;
            while (scan.has("Plans")) {
                scan = scan.path("Plans").path(0);
            }
            return new SearchPlan(
                    scan.path("Node Type").asText() + " on "
                            + scan.path("Index Name").asText(),
                    top.path("Shared Hit Blocks").asLong()
                            + top.path("Shared Read Blocks").asLong(),
                    top.path("Actual Rows").asLong(),
                    scan.path("Heap Fetches").asLong());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
