package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.message.MessageView;
import se.samplats.market.message.Messaging;
import se.samplats.market.message.Talk;
import se.samplats.market.offer.DeclineReason;
import se.samplats.market.offer.DeclineReasons;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.placement.MandateUse;
import se.samplats.market.placement.Mandating;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;

/** A request's offers in words: those to decide on first, then those that wait, then the rest. */
@ApplicationScoped
class AskedOffers {

    private static final List<OfferStatus> ORDER = List.of(
            OfferStatus.ACCEPTED,
            OfferStatus.MADE,
            OfferStatus.ASKED,
            OfferStatus.DECLINED,
            OfferStatus.LAPSED,
            OfferStatus.WITHDRAWN);

    private final Homes homes;
    private final Places places;
    private final DeclineReasons reasons;
    private final Mandating mandating;
    private final Messaging messaging;
    private final Names names;

    AskedOffers(
            Homes homes, Places places, DeclineReasons reasons, Mandating mandating, Messaging messaging, Names names) {
        this.messaging = messaging;
        this.homes = homes;
        this.places = places;
        this.reasons = reasons;
        this.mandating = mandating;
        this.names = names;
    }

    /** @param linked whether other requests may be booked with this one */
    List<RequestPage.Asked> of(
            Actor actor, PurchaseRequest request, List<Offer> offers, boolean linked, Language language) {
        if (offers.isEmpty()) {
            return List.of();
        }
        Map<UUID, Home> register = homes
                .byIds(offers.stream().map(Offer::homeId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Home::id, Function.identity()));
        Map<UUID, String> labels =
                places.byIds(offers.stream().map(Offer::placeId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Place::id, Place::label));
        Map<String, String> words = reasons.inOrder().stream()
                .collect(Collectors.toMap(DeclineReason::code, reason -> reason.name(language)));
        Map<UUID, RequestPage.Mandated> mandates = mandates(request, offers, linked);
        Map<UUID, List<MessageView>> written = messaging.read(actor, offers);
        return offers.stream()
                .sorted(Comparator.comparing(offer -> ORDER.indexOf(offer.status())))
                .map(offer -> asked(
                        request,
                        offer,
                        register,
                        labels,
                        words,
                        mandates.get(offer.id()),
                        written.getOrDefault(offer.id(), List.of()),
                        language))
                .toList();
    }

    private Map<UUID, RequestPage.Mandated> mandates(PurchaseRequest request, List<Offer> offers, boolean linked) {
        List<Offer> acceptable =
                offers.stream().filter(offer -> isAcceptable(request, offer)).toList();
        Map<UUID, MandateUse> uses = mandating.uses(acceptable);
        Map<UUID, RequestPage.Mandated> mandates = new HashMap<>();
        acceptable.forEach(offer -> {
            MandateUse use = uses.get(offer.id());
            if (use != null && offer.quote() != null) {
                mandates.put(
                        offer.id(),
                        new RequestPage.Mandated(use, !use.covers(offer.quote().total()), linked));
            }
        });
        return mandates;
    }

    private static boolean isAcceptable(PurchaseRequest request, Offer offer) {
        return request.status() == RequestStatus.OPEN
                && (offer.status() == OfferStatus.MADE
                        || (offer.status() == OfferStatus.ASKED && request.urgency() == Urgency.ACUTE));
    }

    private RequestPage.Asked asked(
            PurchaseRequest request,
            Offer offer,
            Map<UUID, Home> register,
            Map<UUID, String> labels,
            Map<String, String> words,
            RequestPage.@Nullable Mandated mandate,
            List<MessageView> written,
            Language language) {
        Home home = register.get(offer.homeId());
        QuoteView quote = offer.quote() == null ? null : QuoteView.of(offer.quote(), language);
        String reason = offer.declineReason();
        return new RequestPage.Asked(
                offer.id(),
                offer.homeId(),
                home == null ? "" : home.name(),
                home == null ? Telephones.NONE : home.telephones(),
                names.municipality(offer.seller()),
                labels.getOrDefault(offer.placeId(), ""),
                offer.status(),
                offer.period().start(),
                offer.period().end(),
                offer.askedAt(),
                offer.expiresAt(),
                offer.holdId() != null,
                isAcceptable(request, offer),
                quote,
                privately(quote),
                mandate,
                reason == null ? null : words.getOrDefault(reason, reason),
                offer.declineText(),
                offer.level() == Level.RAISED,
                offer.afterwards(),
                offer.afterwardsBy(),
                Talk.ofBuyer(
                        request.id(),
                        offer.id(),
                        written,
                        offer.status().isLive() || offer.status() == OfferStatus.ACCEPTED));
    }

    /** What the days that a quote speaks of would cost privately; null where nobody knows. */
    static @Nullable Long privately(@Nullable QuoteView quote) {
        return quote == null || quote.privateAlternative() == null
                ? null
                : (Long) (quote.privateAlternative().netDayPriceOre()
                        * ChronoUnit.DAYS.between(quote.start(), quote.quotedUntil()));
    }
}
