package se.samplats.record.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samplats.platform.kernel.CanonicalJson;

/** How an entry is read out of a row of the database. */
final class EntryRows {

    /** Of a table or an alias {@code e}, in the order in which they are read. */
    static final String COLUMNS = """
            e.id, e.recorded_at, e.happened_on, e.actor, e.roles, e.municipality, e.operation, e.thing, e.thing_id, e.outcome,
            e.confidential, e.facts""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private EntryRows() {}

    /** @param from the number of the first of the columns */
    static JournalEntry read(ResultSet row, int from) throws SQLException {
        int at = from;
        return new JournalEntry(
                row.getLong(at++),
                row.getObject(at++, OffsetDateTime.class).toInstant(),
                row.getObject(at++, LocalDate.class),
                row.getString(at++),
                roles(row, at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                JournalEntry.Outcome.valueOf(row.getString(at++)),
                row.getBoolean(at++),
                facts(row.getString(at)));
    }

    private static List<String> roles(ResultSet row, int at) throws SQLException {
        return Arrays.asList((String[]) row.getArray(at).getArray());
    }

    static Map<String, String> facts(String json) throws SQLException {
        try {
            return JSON.readValue(json, FACTS);
        } catch (JsonProcessingException otherwise) {
            throw new SQLException("facts that are no references", otherwise);
        }
    }

    static String json(Map<String, String> facts) {
        return CanonicalJson.of(facts);
    }
}
