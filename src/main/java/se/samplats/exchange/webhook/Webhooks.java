package se.samplats.exchange.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Query;

/** The places where systems listen. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    private final PrivilegedAccess privilegedAccess;

    Webhooks(PrivilegedAccess privilegedAccess) {
        this.privilegedAccess = privilegedAccess;
    }

    /** Those of the actor's own side whose events the actor may want heard. */
    List<Webhook> visible(Actor actor, UUID after) {
        return list("municipality is not distinct from ?1 and id > ?2 order by id", actor.municipality(), after)
                .stream()
                .filter(hook -> hook.events().stream().allMatch(kind -> kind.isFor(actor)))
                .toList();
    }

    Webhook visibleOne(Actor actor, UUID id) {
        return findByIdOptional(id)
                .filter(hook -> visible(actor, new UUID(0, 0)).contains(hook))
                .orElseThrow(() -> new NotFound("webhook"));
    }

    /**
     * Who is to hear of an offer: those of its home's municipality, or of its buyer's. Of a protected identity nobody hears, not
     * even that there is one.
     */
    public List<UUID> hearingOfOffer(EventKind kind, UUID offer) {
        return ids("""
                select w.id from offer o join purchase_request r on r.id = o.request_id
                join webhook w on w.municipality = %s where o.id = ? and not r.protected_identity
                and w.active and ? = any (w.events) order by w.id""".formatted(kind.isForTheHome() ? "o.seller" : "o.buyer"), kind, offer);
    }

    /** Who is to hear of a placement: those of the home's municipality, or of the buyer's. Of a protected identity nobody hears. */
    public List<UUID> hearingOfPlacement(EventKind kind, UUID placement, boolean home) {
        return ids("""
                select w.id from placement p join webhook w on w.municipality = %s where p.id = ? and p.protected_for is null
                and w.active and ? = any (w.events) order by w.id""".formatted(home ? "p.seller" : "p.buyer"), kind, placement);
    }

    /** The same of a move, whose home is the new one. */
    public List<UUID> hearingOfMove(EventKind kind, UUID move) {
        return ids("""
                select w.id from placement_move m join webhook w on w.municipality = %s where m.id = ? and m.protected_for is null
                and w.active and ? = any (w.events) order by w.id""".formatted(kind.isForTheHome() ? "m.seller" : "m.buyer"), kind, move);
    }

    /** Who is to hear of a home: those of its municipality, and the county's. */
    public List<UUID> hearingOfHome(EventKind kind, UUID home) {
        return ids("""
                select w.id from home h join webhook w on w.municipality is null or w.municipality = h.municipality
                where h.id = ? and w.active and ? = any (w.events) order by w.id""", kind, home);
    }

    /** Whoever does something does not see where others listen. */
    private List<UUID> ids(String sql, EventKind kind, UUID about) {
        return privilegedAccess.ask(new Query<>(sql, List.of(about, kind.name()), row -> row.getObject(1, UUID.class)));
    }
}
