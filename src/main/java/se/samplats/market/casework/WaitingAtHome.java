package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.market.message.MessageView;
import se.samplats.market.message.Messaging;
import se.samplats.market.message.Talk;
import se.samplats.market.offer.OfferReading;
import se.samplats.market.offer.OfferView;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** The inquiries that wait at a home, for its answer or for the buyer's, with what was written about them. */
@ApplicationScoped
class WaitingAtHome {

    private final OfferReading offers;
    private final Messaging messaging;
    private final NeedPhrase needPhrase;
    private final Names names;

    WaitingAtHome(OfferReading offers, Messaging messaging, NeedPhrase needPhrase, Names names) {
        this.offers = offers;
        this.messaging = messaging;
        this.needPhrase = needPhrase;
        this.names = names;
    }

    List<HomeDeskPage.Waiting> at(Layout layout, Actor actor, Home home, Map<UUID, String> labels) {
        List<OfferView> found = offers.waitingAt(actor, home.id(), home.municipality(), layout.language());
        Map<UUID, List<MessageView>> written =
                messaging.readByIds(actor, found.stream().map(OfferView::id).toList());
        return found.stream()
                .map(offer -> waiting(layout, offer, labels, written.getOrDefault(offer.id(), List.of())))
                .toList();
    }

    /** How many inquiries each of these homes has not answered. */
    Map<UUID, Integer> unanswered(Collection<UUID> homes) {
        return offers.unanswered(homes);
    }

    private HomeDeskPage.Waiting waiting(
            Layout layout, OfferView offer, Map<UUID, String> labels, List<MessageView> written) {
        LocalDate end = offer.end();
        return new HomeDeskPage.Waiting(
                offer,
                names.municipality(offer.buyer()),
                names.form(offer.need().form(), layout.language()),
                needPhrase.of(layout, offer.need()),
                labels.getOrDefault(offer.placeId(), ""),
                end == null ? null : (Long) ChronoUnit.DAYS.between(offer.start(), end),
                offers.canBeTakenBack(offer),
                Talk.ofHome(offer.homeId(), offer.id(), written));
    }
}
