package se.samplats.platform.party;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.Today;

/**
 * Sets the reader and the day on each connection that is lent: the actor of the call, nobody where the call has none, or the service itself
 * where no call is under way. Row-level security (V090, V140) shows that reader's rows, whatever the query. In a transaction it holds
 * until its end; outside one, until the connection is given back. It says of which release it is too: a policy that is new may let the version
 * before, which does not, read as it did (V143.5).
 */
@ApplicationScoped
class RowLevelSecurity implements AgroalPoolInterceptor {

    private static final String TELL = """
            select set_config('samplats.looks', ?, local), set_config('samplats.municipality', ?, local),
              set_config('samplats.name', ?, local), set_config('samplats.day', ?, local),
              set_config('samplats.release', 'V140', local)
            from (values (cast(? as boolean))) as input (local)""";

    /** The same for the transaction that it is sent in, together with what is asked first. */
    static final String FOR_ONE_TRANSACTION = """
            select set_config('samplats.looks', ?, true), set_config('samplats.municipality', ?, true),
              set_config('samplats.name', ?, true), set_config('samplats.day', ?, true),
              set_config('samplats.release', 'V140', true)""";

    /** Whom V090 and V091 show more than one municipality's: each its part. */
    private static final List<Role> LOOKING_AT_ALL = List.of(Role.COORDINATOR, Role.AUDITOR);

    private static final String CONNECTED = RowLevelSecurity.class.getName();

    /** Whether this thread sets the reader with its queries, and not when it is lent a connection. */
    private final ThreadLocal<Boolean> readerless = ThreadLocal.withInitial(() -> false);

    /** The connections whose reader is not over with a transaction. */
    private final Map<Connection, Boolean> told = Collections.synchronizedMap(new WeakHashMap<>());

    private final CurrentVertxRequest call;
    private final SecurityIdentity identity;
    private final CurrentActor actor;
    private final Today today;
    private final TransactionSynchronizationRegistry transaction;

    RowLevelSecurity(
            CurrentVertxRequest call,
            SecurityIdentity identity,
            CurrentActor actor,
            Today today,
            TransactionSynchronizationRegistry transaction) {
        this.call = call;
        this.identity = identity;
        this.actor = actor;
        this.today = today;
        this.transaction = transaction;
    }

    /** Empty texts where there is none. */
    private record Looker(String looks, String municipality, String name) {

        static final Looker SERVICE = new Looker(PrivilegedAccess.SERVICE, "", "");
        static final Looker NOBODY = new Looker("", "", "");
    }

    /** A while in which connections are lent without a reader: nobody's, until a transaction sets its own. */
    final class WithoutReader implements AutoCloseable {

        private WithoutReader() {
            readerless.set(true);
        }

        @Override
        public void close() {
            readerless.remove();
        }
    }

    WithoutReader withoutReader() {
        return new WithoutReader();
    }

    /** Sets the values of {@link #FOR_ONE_TRANSACTION}, and returns how many they are. */
    int bind(PreparedStatement statement) throws SQLException {
        return bind(statement, looker());
    }

    private int bind(PreparedStatement statement, Looker looker) throws SQLException {
        statement.setString(1, looker.looks());
        statement.setString(2, looker.municipality());
        statement.setString(3, looker.name());
        statement.setString(4, today.date().toString());
        return 4;
    }

    /** Whether the transaction that is under way has its connection already, and with it its reader. */
    boolean isConnected() {
        return transaction.getResource(CONNECTED) != null;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.putResource(CONNECTED, true);
        }
        if (!readerless.get()) {
            tell(connection, looker());
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (told.remove(connection) != null) {
            tell(connection, Looker.NOBODY);
            told.remove(connection);
        }
    }

    private void tell(Connection connection, Looker looker) {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            boolean local = !connection.getAutoCommit();
            statement.setBoolean(bind(statement, looker) + 1, local);
            if (!local) {
                told.put(connection, true);
            }
            statement.execute();
        } catch (SQLException broken) {
            abandon(connection);
        }
    }

    /** A connection on which the reader cannot be set is of no use: the first statement on it fails. */
    private static void abandon(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            // it is gone already
        }
    }

    private Looker looker() {
        if (!Arc.container().requestContext().isActive() || call.getCurrent() == null) {
            return Looker.SERVICE;
        }
        if (identity.isAnonymous()) {
            return Looker.NOBODY;
        }
        Actor now = actor.get();
        return new Looker(
                LOOKING_AT_ALL.stream().filter(now::is).map(Role::code).collect(Collectors.joining(" ")),
                now.municipality() == null ? "" : now.municipality(),
                now.name());
    }
}
