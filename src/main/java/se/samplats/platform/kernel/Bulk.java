package se.samplats.platform.kernel;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows at a time, in the transaction that is under way: batches in, a cursor out. */
@ApplicationScoped
public class Bulk {

    private static final int BATCH = 1_000;

    private final AgroalDataSource source;

    Bulk(AgroalDataSource source) {
        this.source = source;
    }

    /** Reads one row of an answer. */
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** @param parameters what one row puts in place of the question marks, in their order */
    public <R> void write(String sql, List<R> rows, Function<R, List<@Nullable Object>> parameters) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (R row : rows) {
                bind(statement, parameters.apply(row));
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("a batch was refused", refused);
        }
    }

    public void read(String sql, List<@Nullable Object> parameters, Reader reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(BATCH);
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("a query was refused", refused);
        }
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            bind(statement, i + 1, parameters.get(i));
        }
    }

    /** Puts a value in place of a question mark: a collection or an array of texts as {@code text[]}, an instant as {@code timestamptz}. */
    public static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof Collection<?> words) {
            statement.setArray(at, statement.getConnection().createArrayOf("text", words.toArray()));
        } else if (value instanceof String[] words) {
            statement.setArray(at, statement.getConnection().createArrayOf("text", words));
        } else if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(at, value);
        }
    }
}
