package se.samplats.market.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.Offers;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Buyer and home write to each other about an inquiry, and read what the other wrote. */
@ApplicationScoped
@Transactional
public class Messaging {

    /** The longest message, in characters. */
    public static final int LONGEST = 1_000;

    private static final int MOST_OF_AN_OFFER = 50;

    private final OfferMessages messages;
    private final Offers offers;
    private final Today today;
    private final Event<MessageEvent> events;

    Messaging(OfferMessages messages, Offers offers, Today today, Event<MessageEvent> events) {
        this.messages = messages;
        this.offers = offers;
        this.today = today;
        this.events = events;
    }

    /**
     * Sends words to the other side of an offer that waits or is accepted.
     *
     * @param text at most {@value #LONGEST} characters; what identifies a person is refused
     */
    public OfferMessage send(Actor actor, UUID offerId, String text) {
        Offer offer = offers.visibleLocked(actor, Right.WRITE_MESSAGES, offerId);
        String words = text.strip();
        if (words.isEmpty()) {
            throw Invalid.field("text", "answer-missing");
        }
        CleanTexts.check("text", words);
        if (!offer.status().isLive() && offer.status() != OfferStatus.ACCEPTED) {
            throw Refusal.conflict("inquiry-over");
        }
        if (messages.count("offerId", offerId) >= MOST_OF_AN_OFFER) {
            throw Refusal.of("messages-full", MOST_OF_AN_OFFER);
        }
        OfferMessage message = new OfferMessage(offerId, sideOf(actor, offer), words, today.now());
        messages.persistAndFlush(message);
        events.fire(MessageEvent.Sent.of(message, offer));
        return message;
    }

    /** The messages of these offers by offer, as somebody reads them who may see the offers: from now on the other side's are read. */
    public Map<UUID, List<MessageView>> read(Actor actor, Collection<Offer> some) {
        Map<UUID, Offer> known = some.stream()
                .filter(offer -> actor.may(Right.READ_OFFERS, offer.belonging()))
                .collect(Collectors.toMap(Offer::id, offer -> offer));
        return messages.of(known.keySet()).stream()
                .map(message -> seen(actor, message, Objects.requireNonNull(known.get(message.offerId()))))
                .collect(Collectors.groupingBy(MessageView::offerId));
    }

    /** The same for one home's page, by the ids of offers that it shows. */
    public Map<UUID, List<MessageView>> readByIds(Actor actor, Collection<UUID> some) {
        return some.isEmpty() ? Map.of() : read(actor, offers.list("id in ?1", some));
    }

    List<OfferMessage> page(Actor actor, UUID offerId, Paging paging) {
        Offer offer = offers.visible(actor, Right.READ_OFFERS, offerId);
        List<OfferMessage> found = messages.page(offerId, paging.afterId(), paging.size() + 1);
        found.stream().limit(paging.size()).forEach(message -> seen(actor, message, offer));
        return found;
    }

    private MessageView seen(Actor actor, OfferMessage message, Offer offer) {
        if (message.side() != sideOf(actor, offer) && message.see(today.now())) {
            events.fire(MessageEvent.Read.of(message, offer));
        }
        return MessageView.of(message);
    }

    /** Where one municipality is both, its home managers speak for the home. */
    private static OfferMessage.Side sideOf(Actor actor, Offer offer) {
        return actor.may(Right.ASK, offer.belonging()) ? OfferMessage.Side.BUYER : OfferMessage.Side.HOME;
    }
}
