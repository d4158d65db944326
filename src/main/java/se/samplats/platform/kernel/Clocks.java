package se.samplats.platform.kernel;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This machine's clock beside that of the database. Each replica decides by its own clock when a hold or a question is over: a
 * wrong clock would end them too early or too late.
 */
@ApplicationScoped
public class Clocks {

    private final AgroalDataSource source;
    private final Today today;
    private final Duration tolerance;

    public Clocks(
            AgroalDataSource source,
            Today today,
            @ConfigProperty(name = "samplats.clock.tolerance") Duration tolerance) {
        this.source = source;
        this.today = today;
        this.tolerance = tolerance;
    }

    /** How far this machine is ahead, less half the time of the query itself. */
    public Duration ahead() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Instant asked = today.machine();
            try (ResultSet row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                Instant theirs = row.getObject(1, OffsetDateTime.class).toInstant();
                Duration way = Duration.between(asked, today.machine());
                return Duration.between(theirs, asked.plus(way.dividedBy(2)));
            }
        } catch (SQLException silent) {
            throw new IllegalStateException("the database does not tell the time", silent);
        }
    }

    public boolean agree() {
        return ahead().abs().compareTo(tolerance) <= 0;
    }
}
