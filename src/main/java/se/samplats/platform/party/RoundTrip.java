package se.samplats.platform.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database several things at once, as the caller may see them. Where no transaction is under way, the reader is set, everything is
 * read and the transaction is over in one round trip; within one, its own changes are seen.
 */
@ApplicationScoped
public class RoundTrip {

    private final DataSource connections;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final RowLevelSecurity rowLevelSecurity;

    RoundTrip(
            DataSource connections,
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            RowLevelSecurity rowLevelSecurity) {
        this.connections = connections;
        this.entities = entities;
        this.transaction = transaction;
        this.rowLevelSecurity = rowLevelSecurity;
    }

    /** What came back, query by query. */
    public static final class Answers {

        private final IdentityHashMap<Query<?>, List<?>> rows = new IdentityHashMap<>();

        @SuppressWarnings("unchecked")
        public <T> List<T> of(Query<T> query) {
            List<?> answer = rows.get(query);
            if (answer == null) {
                throw new IllegalArgumentException("not asked: " + query.sql());
            }
            return (List<T>) answer;
        }
    }

    public <T> List<T> ask(Query<T> query) {
        return ask(new Query<?>[] {query}).of(query);
    }

    /** Each query sees what was committed when it began: a later one may see more than an earlier one. */
    public Answers ask(Query<?>... queries) {
        boolean within = transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        try {
            if (within) {
                entities.flush();
                try (Connection connection = connections.getConnection()) {
                    return answers(connection, queries, false);
                }
            }
            try (RowLevelSecurity.WithoutReader ignored = rowLevelSecurity.withoutReader();
                    Connection connection = connections.getConnection()) {
                return answers(connection, queries, true);
            }
        } catch (SQLException fault) {
            throw new PersistenceException(fault);
        }
    }

    /** @param alone whether the reader must be set with the queries, in a transaction that they make up together */
    private Answers answers(Connection connection, Query<?>[] queries, boolean alone) throws SQLException {
        String sql = Arrays.stream(queries).map(Query::sql).collect(Collectors.joining(";"));
        try (PreparedStatement statement =
                connection.prepareStatement(alone ? RowLevelSecurity.FOR_ONE_TRANSACTION + ";" + sql : sql)) {
            int at = alone ? rowLevelSecurity.bind(statement) : 0;
            for (Query<?> query : queries) {
                for (Object value : query.values()) {
                    set(statement, ++at, value);
                }
            }
            statement.execute();
            if (alone) {
                statement.getMoreResults();
            }
            Answers answers = new Answers();
            for (Query<?> query : queries) {
                answers.rows.put(query, rows(statement.getResultSet(), query));
                statement.getMoreResults();
            }
            return answers;
        }
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof String[] texts) {
            statement.setArray(at, statement.getConnection().createArrayOf("text", texts));
        } else {
            statement.setObject(at, value);
        }
    }

    private static <T> List<T> rows(ResultSet result, Query<T> query) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(query.row().of(result));
        }
        return rows;
    }
}
