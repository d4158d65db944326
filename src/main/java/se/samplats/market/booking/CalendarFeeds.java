package se.samplats.market.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementStatus;

/** The secret addresses of calendars, and the stays that are read there. */
@ApplicationScoped
class CalendarFeeds {

    private static final int MOST_STAYS = 500;

    private static final String LIVE = " and p.protectedFor is null and p.status in ?2"
            + " and (p.startsOn >= ?3 or p.endsBefore >= ?3) order by p.startsOn, p.id";

    private final EntityManager database;

    CalendarFeeds(EntityManager database) {
        this.database = database;
    }

    /** @param home null where it is of a handler's own cases */
    record Feed(String owner, String municipality, @Nullable UUID home) {}

    void add(UUID id, byte[] hash, Feed feed, Instant now) {
        database.createNativeQuery("""
                insert into calendar_feed (id, hash, owner, municipality, home_id, made_at)
                values (:id, :hash, :owner, :municipality, cast(:home as uuid), :now)
                on conflict (owner, municipality, home_id) do update set id = excluded.id, hash = excluded.hash, made_at = excluded.made_at""")
                .setParameter("id", id)
                .setParameter("hash", hash)
                .setParameter("owner", feed.owner())
                .setParameter("municipality", feed.municipality())
                .setParameter("home", feed.home() == null ? null : feed.home().toString())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The id of the one that is gone, if there was one. */
    Optional<UUID> remove(Feed feed) {
        List<?> gone = database.createNativeQuery("""
                delete from calendar_feed where owner = :owner and municipality = :municipality
                  and home_id is not distinct from cast(:home as uuid)
                returning id""", UUID.class)
                .setParameter("owner", feed.owner())
                .setParameter("municipality", feed.municipality())
                .setParameter("home", feed.home() == null ? null : feed.home().toString())
                .getResultList();
        return gone.stream().findFirst().map(UUID.class::cast);
    }

    void removeOlderThan(Instant oldest) {
        database.createNativeQuery("delete from calendar_feed where made_at < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    Optional<Feed> at(byte[] hash, Instant oldest) {
        List<?> rows = database.createNativeQuery(
                        "select owner, municipality, home_id from calendar_feed where hash = :hash and made_at >= :oldest")
                .setParameter("hash", hash)
                .setParameter("oldest", oldest)
                .getResultList();
        return rows.stream().findFirst().map(CalendarFeeds::feed);
    }

    List<Feed> of(String owner, String municipality) {
        List<?> rows = database.createNativeQuery(
                        "select owner, municipality, home_id from calendar_feed where owner = :owner and municipality = :municipality")
                .setParameter("owner", owner)
                .setParameter("municipality", municipality)
                .getResultList();
        return rows.stream().map(CalendarFeeds::feed).toList();
    }

    private static Feed feed(Object row) {
        Object[] columns = (Object[]) row;
        return new Feed((String) columns[0], (String) columns[1], (UUID) columns[2]);
    }

    /** Who is expected to the home or lives there by a placement, nobody with a protected identity. */
    List<Placement> staysIn(UUID home, LocalDate from) {
        return stays("select p from Placement p where p.homeId = ?1" + LIVE, home, from);
    }

    /** The stays of a handler's cases, none with a protected identity. */
    List<Placement> staysOf(String handler, String municipality, LocalDate from) {
        return stays(
                        "select p from Placement p join PurchaseRequest r on r.id = p.requestId where r.handler = ?1"
                                + " and r.protectedIdentity = false" + LIVE,
                        handler,
                        from)
                .stream()
                .filter(placement -> placement.buyer().equals(municipality))
                .toList();
    }

    private List<Placement> stays(String query, Object whose, LocalDate from) {
        return database.createQuery(query, Placement.class)
                .setParameter(1, whose)
                .setParameter(2, List.of(PlacementStatus.BOOKED, PlacementStatus.ONGOING))
                .setParameter(3, from)
                .setMaxResults(MOST_STAYS)
                .getResultList();
    }
}
