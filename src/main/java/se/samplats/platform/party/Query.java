package se.samplats.platform.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and what is made of each row that it reads, or returns of what it writes.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the question marks; a text array for {@code any(?)}
 */
public record Query<T>(String sql, List<@Nullable Object> values, Row<T> row) {

    /** One whose rows, if it has any, nobody reads. */
    static Query<Boolean> unread(String sql, List<@Nullable Object> values) {
        return new Query<>(sql, values, row -> true);
    }

    /** Makes something of the row that the result stands at. */
    public interface Row<T> {
        T of(ResultSet columns) throws SQLException;
    }
}
