package se.samplats.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samplats.kernel.Ids;

/** The notices that are still to be sent. All replicas go by the database's clock. */
@ApplicationScoped
class Outbox {

    /** Longer than a batch takes at worst: a notice that nobody has told of by then was taken by a replica that stopped. */
    private static final Duration CLAIMED = Duration.ofMinutes(5);

    private final EntityManager database;

    Outbox(EntityManager database) {
        this.database = database;
    }

    void add(NoticeKind kind, UUID about) {
        String column = kind == NoticeKind.CONFIRMATION_ASKED ? "home_id" : "offer_id";
        database.createNativeQuery("insert into notice (id, kind, " + column + ") values (:id, :kind, :about)")
                .setParameter("id", Ids.next())
                .setParameter("kind", kind.name())
                .setParameter("about", about)
                .executeUpdate();
    }

    /** Takes some that are due; nobody else takes them while they are sent, and they are due again if nothing more is heard. */
    List<Notice> claim(int most) {
        List<?> rows = database.createNativeQuery("""
                update notice set tries = tries + 1, due_at = now() + make_interval(secs => :claimed)
                where id in (select id from notice where died_at is null and due_at <= now()
                             order by due_at limit :most for update skip locked)
                returning id, kind, coalesce(offer_id, home_id), tries""")
                .setParameter("claimed", CLAIMED.toSeconds())
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Notice(
                        (UUID) row[0],
                        NoticeKind.valueOf((String) row[1]),
                        (UUID) row[2],
                        ((Number) row[3]).intValue()))
                .toList();
    }

    boolean remove(UUID id) {
        return database.createNativeQuery("delete from notice where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** Waits for its next try, or is dead without one; a try that others have followed changes nothing. */
    void failed(Notice notice, Optional<Duration> wait, String fault) {
        database.createNativeQuery("""
                update notice set last_fault = :fault, due_at = now() + make_interval(secs => :wait),
                  died_at = case when :dead then now() end
                where id = :id and tries = :tries""")
                .setParameter("fault", fault)
                .setParameter("wait", wait.orElse(Duration.ZERO).toSeconds())
                .setParameter("dead", wait.isEmpty())
                .setParameter("id", notice.id())
                .setParameter("tries", notice.tries())
                .executeUpdate();
    }

    boolean revive(UUID id) {
        return database.createNativeQuery(
                                "update notice set died_at = null, tries = 0, due_at = now() where id = :id and died_at is not null")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    void reviveAll() {
        database.createNativeQuery(
                        "update notice set died_at = null, tries = 0, due_at = now() where died_at is not null")
                .executeUpdate();
    }

    boolean dropDead(UUID id) {
        return database.createNativeQuery("delete from notice where id = :id and died_at is not null")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** @param oldestSeconds the age of the oldest that is neither sent nor dead; zero without one */
    record State(long waiting, long dead, double oldestSeconds) {}

    State state() {
        Object[] row = (Object[]) database.createNativeQuery("""
                select count(*) filter (where died_at is null), count(*) filter (where died_at is not null),
                  coalesce(extract(epoch from now() - min(written_at) filter (where died_at is null)), 0) from notice""").getSingleResult();
        return new State(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).doubleValue());
    }
}
