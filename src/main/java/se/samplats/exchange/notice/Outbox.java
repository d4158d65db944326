package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.webhook.Event;
import se.samplats.exchange.webhook.EventKind;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.party.LastStatements;

/** The notices that are still to be sent. All replicas go by the database's clock. */
@ApplicationScoped
class Outbox {

    /** Longer than a batch takes at worst: a notice that is still claimed by then was taken by a replica that stopped. */
    private static final Duration CLAIMED = Duration.ofMinutes(5);

    private final EntityManager database;
    private final LastStatements lastStatements;

    Outbox(EntityManager database, LastStatements lastStatements) {
        this.database = database;
        this.lastStatements = lastStatements;
    }

    /** Written when the transaction ends, as what follows is. */
    void add(NoticeKind kind, UUID about) {
        lastStatements.add(
                "insert into notice (id, kind, " + kind.about().column() + ") values (?, ?, ?)",
                List.of(Ids.next(), kind.name(), about));
    }

    /** Word to the devices of a handler, beside the mail. */
    void push(NoticeKind kind, UUID about) {
        tell(kind, about, Notice.Channel.PUSH, null, Duration.ZERO);
    }

    /**
     * Word to whoever is on call.
     *
     * @param wait how long others may answer before it is sent
     */
    void tell(NoticeKind kind, UUID about, Notice.Channel channel, @Nullable UUID onCall, Duration wait) {
        database.createNativeQuery("insert into notice (id, kind, channel, on_call_id, due_at, "
                        + kind.about().column() + ") values (:id, :kind, :channel, cast(:onCall as uuid),"
                        + " now() + make_interval(secs => :wait), :about)")
                .setParameter("id", Ids.next())
                .setParameter("kind", kind.name())
                .setParameter("channel", channel.name())
                .setParameter("onCall", onCall == null ? null : onCall.toString())
                .setParameter("wait", wait.toSeconds())
                .setParameter("about", about)
                .executeUpdate();
    }

    /** Word to a system, of an offer or of a home. */
    void tell(UUID webhook, EventKind event, @Nullable UUID offer, @Nullable UUID home) {
        lastStatements.add(
                "insert into notice (id, kind, webhook_id, event, offer_id, home_id) values (?, 'EVENT', ?, ?, ?, ?)",
                Arrays.asList(Ids.next(), webhook, event.name(), offer, home));
    }

    /** Word to a system, of a placement or of a move. */
    void tellOf(UUID webhook, EventKind event, NoticeKind.About about, UUID id) {
        lastStatements.add(
                "insert into notice (id, kind, webhook_id, event, " + about.column() + ") values (?, 'EVENT', ?, ?, ?)",
                List.of(Ids.next(), webhook, event.name(), id));
    }

    /** Whoever is next on call about this offer is told now: the one before could not be. */
    void hasten(UUID offer) {
        database.createNativeQuery("""
                update notice set due_at = now() where id = (select n.id from notice n join on_call c on c.id = n.on_call_id
                  where n.offer_id = :offer and n.tries = 0 and n.died_at is null and n.due_at > now() order by c.turn limit 1)""").setParameter("offer", offer).executeUpdate();
    }

    /** Takes some that are due; nobody else takes them while they are sent, and they are due again if nothing more is heard. People come before systems. */
    List<Notice> claim(int most) {
        List<?> rows = database.createNativeQuery("""
                update notice set tries = tries + 1, due_at = now() + make_interval(secs => :claimed)
                where id in (select id from notice where died_at is null and due_at <= now()
                             order by kind = 'EVENT', due_at limit :most for update skip locked)
                returning id, kind, offer_id, home_id, tries, webhook_id, event, written_at, placement_id, move_id,
                  request_id, channel, on_call_id, watch_id""")
                .setParameter("claimed", CLAIMED.toSeconds())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Outbox::notice).toList();
    }

    private static Notice notice(Object[] row) {
        UUID id = (UUID) row[0];
        Map<NoticeKind.About, Object> abouts = new EnumMap<>(NoticeKind.About.class);
        abouts.put(NoticeKind.About.OFFER, row[2]);
        abouts.put(NoticeKind.About.HOME, row[3]);
        abouts.put(NoticeKind.About.PLACEMENT, row[8]);
        abouts.put(NoticeKind.About.MOVE, row[9]);
        abouts.put(NoticeKind.About.REQUEST, row[10]);
        abouts.put(NoticeKind.About.WATCH, row[13]);
        abouts.values().removeIf(Objects::isNull);
        NoticeKind.About what = abouts.keySet().iterator().next();
        UUID about = (UUID) Objects.requireNonNull(abouts.get(what));
        Notice.WebhookEvent webhookEvent = null;
        if (row[5] != null) {
            EventKind event = EventKind.valueOf((String) row[6]);
            Instant writtenAt = (Instant) row[7];
            webhookEvent = new Notice.WebhookEvent(
                    (UUID) row[5],
                    switch (what) {
                        case OFFER -> Event.ofOffer(id, event, about, writtenAt);
                        case HOME -> Event.ofHome(id, event, about, writtenAt);
                        case PLACEMENT -> Event.ofPlacement(id, event, about, writtenAt);
                        case MOVE -> Event.ofMove(id, event, about, writtenAt);
                        case REQUEST, WATCH -> throw new IllegalStateException("no system hears of links and watches");
                    });
        }
        return new Notice(
                id,
                NoticeKind.valueOf((String) row[1]),
                about,
                ((Number) row[4]).intValue(),
                webhookEvent,
                Notice.Channel.valueOf((String) row[11]),
                (UUID) row[12]);
    }

    /** Not tried this time, and not counted: its receiver has just been silent. */
    void postpone(Notice notice, Duration wait) {
        database.createNativeQuery("""
                update notice set tries = tries - 1, due_at = now() + make_interval(secs => :wait)
                where id = :id and tries = :tries""")
                .setParameter("wait", wait.toSeconds())
                .setParameter("id", notice.id())
                .setParameter("tries", notice.tries())
                .executeUpdate();
    }

    /** Word that was to go to systems, and to homes that are asked no more: whoever was to have it may not know of the request. */
    void dropOf(UUID request) {
        lastStatements.send();
        database.createNativeQuery("""
                delete from notice n where (n.kind in ('EVENT', 'LINK_PROPOSED')
                    or n.offer_id in (select o.id from offer o where o.request_id = :request and o.home_concealed)
                    or n.move_id in (select m.id from placement_move m where m.request_id = :request and m.home_concealed))
                  and (n.offer_id in (select o.id from offer o where o.request_id = :request)
                    or n.placement_id in (select p.id from placement p where p.request_id = :request)
                    or n.move_id in (select m.id from placement_move m where m.request_id = :request)
                    or n.request_id = :request)""").setParameter("request", request).executeUpdate();
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
