package se.samplats.market.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samplats.market.offer.Offer;

/** The messages of the offers. Whoever may see an offer may see its messages. */
@ApplicationScoped
class OfferMessages implements PanacheRepositoryBase<OfferMessage, UUID> {

    List<OfferMessage> page(UUID offer, UUID after, int most) {
        return find("offerId = ?1 and id > ?2 order by id", offer, after)
                .page(0, most)
                .list();
    }

    /** Of these offers, in the order in which they were sent. */
    List<OfferMessage> of(Collection<UUID> offers) {
        return offers.isEmpty() ? List.of() : list("offerId in ?1 order by id", offers);
    }

    /** One that waits to be read, with its offer. */
    record Unread(OfferMessage message, Offer offer) {}

    /** What this side of its live and accepted offers has not read, the oldest first. */
    List<Unread> unread(OfferMessage.Side writtenBy, String municipality, int most) {
        String own = writtenBy == OfferMessage.Side.HOME ? "o.buyer" : "o.seller";
        return getEntityManager()
                .createQuery(
                        "select m, o from OfferMessage m join Offer o on o.id = m.offerId where m.readAt is null"
                                + " and m.side = :side and m.text is not null and o.status in ('ASKED', 'MADE', 'ACCEPTED') and "
                                + own + " = :own order by m.id",
                        Object[].class)
                .setParameter("side", writtenBy)
                .setParameter("own", municipality)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Unread((OfferMessage) row[0], (Offer) row[1]))
                .toList();
    }
}
