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
import se.samplats.platform.kernel.Bulk;

/**
 * Asks the database several things at once, as the caller may see them. Where no transaction is under way, the reader is set, everything is
 * read and the transaction is over in one round trip. Within one, its own changes are seen; what it asks first begins it, with its reader, in
 * the same round trip.
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
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            entities.flush();
            if (rowLevelSecurity.isConnected()) {
                return answers(queries);
            }
        }
        try {
            try (RowLevelSecurity.WithoutReader ignored = rowLevelSecurity.withoutReader();
                    Connection connection = connections.getConnection()) {
                return answers(connection, queries, true);
            }
        } catch (SQLException fault) {
            throw new PersistenceException(fault);
        }
    }

    private Answers answers(Query<?>... queries) {
        try (Connection connection = connections.getConnection()) {
            return answers(connection, queries, false);
        } catch (SQLException fault) {
            throw new PersistenceException(fault);
        }
    }

    /**
     * Sends statements whose answers nobody waits for, in the transaction that is under way.
     *
     * @param last what ends the transaction with them; empty where it goes on
     */
    void send(List<Query<?>> statements, String last) {
        entities.flush();
        String sql = statements.stream().map(Query::sql).collect(Collectors.joining(";", "", last));
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 0, statements);
            statement.execute();
        } catch (SQLException fault) {
            throw new PersistenceException(fault);
        }
    }

    /** @param alone whether the reader must be set with the queries, which begin their transaction and may make it up */
    private Answers answers(Connection connection, Query<?>[] queries, boolean alone) throws SQLException {
        String sql = Arrays.stream(queries).map(Query::sql).collect(Collectors.joining(";"));
        try (PreparedStatement statement =
                connection.prepareStatement(alone ? RowLevelSecurity.FOR_ONE_TRANSACTION + ";" + sql : sql)) {
            bind(statement, alone ? rowLevelSecurity.bind(statement) : 0, List.of(queries));
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

    private static void bind(PreparedStatement statement, int before, List<Query<?>> queries) throws SQLException {
        int at = before;
        for (Query<?> query : queries) {
            for (Object value : query.values()) {
                Bulk.bind(statement, ++at, value);
            }
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
