package se.samplats.exchange.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** The lists of who is on call, and what was sent to them. */
@ApplicationScoped
public class OnCallTurns {

    private static final String SELECT = "select id, home_id, turn, label, phone, user_name from on_call ";

    private final EntityManager database;

    OnCallTurns(EntityManager database) {
        this.database = database;
    }

    /** A home's list, in turn. */
    public List<OnCallTurn> of(UUID home) {
        List<?> rows = database.createNativeQuery(SELECT + "where home_id = :home order by turn")
                .setParameter("home", home)
                .getResultList();
        return rows.stream().map(OnCallTurns::turn).toList();
    }

    public Optional<OnCallTurn> byId(UUID id) {
        List<?> rows = database.createNativeQuery(SELECT + "where id = :id")
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(OnCallTurns::turn);
    }

    private static OnCallTurn turn(Object row) {
        Object[] columns = (Object[]) row;
        return new OnCallTurn(
                (UUID) columns[0],
                (UUID) columns[1],
                ((Number) columns[2]).intValue(),
                (String) columns[3],
                (String) columns[4],
                (String) columns[5]);
    }

    void add(UUID home, String label, @Nullable String phone, @Nullable String userName) {
        database.createNativeQuery("""
                insert into on_call (id, home_id, turn, label, phone, user_name)
                values (:id, :home, (select count(*) + 1 from on_call where home_id = :home), :label, cast(:phone as text), cast(:user as text))""")
                .setParameter("id", Ids.next())
                .setParameter("home", home)
                .setParameter("label", label)
                .setParameter("phone", phone)
                .setParameter("user", userName)
                .executeUpdate();
    }

    /** The others move up. */
    void remove(OnCallTurn gone) {
        database.createNativeQuery("delete from on_call where id = :id")
                .setParameter("id", gone.id())
                .executeUpdate();
        database.createNativeQuery("update on_call set turn = turn - 1 where home_id = :home and turn > :turn")
                .setParameter("home", gone.homeId())
                .setParameter("turn", gone.turn())
                .executeUpdate();
    }

    /** Changes place with the one before. */
    void moveUp(OnCallTurn one) {
        database.createNativeQuery("""
                update on_call set turn = case turn when :turn then turn - 1 else turn + 1 end
                where home_id = :home and turn in (:turn, :turn - 1)""")
                .setParameter("home", one.homeId())
                .setParameter("turn", one.turn())
                .executeUpdate();
    }

    /** By which way somebody was told. */
    public enum Channel {
        PUSH,
        SMS
    }

    /** What came of it. */
    public enum Outcome {
        SENT,
        FAILED,
        NO_DEVICE
    }

    /** Somebody was told, or could not be. */
    public record Alert(UUID offerId, String label, Channel channel, Outcome outcome, Instant at) {}

    /** Notes what was sent to a turn; what is older than the given time goes. */
    public void note(OnCallTurn turn, Alert alert, Instant oldest) {
        database.createNativeQuery("delete from alert where at < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
        database.createNativeQuery("""
                insert into alert (id, home_id, offer_id, label, channel, outcome, at)
                values (:id, :home, :offer, :label, :channel, :outcome, :at)""")
                .setParameter("id", Ids.next())
                .setParameter("home", turn.homeId())
                .setParameter("offer", alert.offerId())
                .setParameter("label", alert.label())
                .setParameter("channel", alert.channel().name())
                .setParameter("outcome", alert.outcome().name())
                .setParameter("at", alert.at())
                .executeUpdate();
    }

    /** The latest of a home. */
    List<Alert> alerts(UUID home, int most) {
        List<?> rows = database.createNativeQuery("""
                select offer_id, label, channel, outcome, at from alert where home_id = :home order by at desc, id desc""")
                .setParameter("home", home)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Alert(
                        (UUID) row[0],
                        (String) row[1],
                        Channel.valueOf((String) row[2]),
                        Outcome.valueOf((String) row[3]),
                        (Instant) row[4]))
                .toList();
    }
}
