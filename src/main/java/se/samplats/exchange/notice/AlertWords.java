package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.push.Push;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Requests;
import se.samplats.market.request.Urgency;
import se.samplats.market.watch.Watch;
import se.samplats.market.watch.Watches;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.Formats;

/** What a device or a telephone is told: the kind of thing and a link; no person, no need, no home's address. */
@ApplicationScoped
class AlertWords {

    private final Offers offers;
    private final Requests requests;
    private final Watches watches;
    private final NoticeTexts texts;
    private final String address;

    AlertWords(
            Offers offers,
            Requests requests,
            Watches watches,
            NoticeTexts texts,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.offers = offers;
        this.requests = requests;
        this.watches = watches;
        this.texts = texts;
        this.address = address;
    }

    /**
     * @param text the same as one text message, with the whole address
     * @param handler whose devices are told where no home is; null else
     */
    record Word(
            Push.Message message,
            String text,
            boolean acute,
            @Nullable String handler) {}

    /** Null when the notice is moot: nobody would do anything with it any more. */
    @Nullable
    Word of(Notice notice) {
        if (notice.kind() == NoticeKind.WATCH_HIT) {
            return hit(watches.findById(notice.about()));
        }
        Offer offer = notice.kind().about() == NoticeKind.About.OFFER ? offers.findById(notice.about()) : null;
        if (offer == null) {
            return null;
        }
        PurchaseRequest request = requests.get(offer.requestId());
        return switch (notice.kind()) {
            case HOME_ASKED -> offer.status() == OfferStatus.ASKED ? asked(offer, request) : null;
            case HOME_WRITTEN_TO -> isAlive(offer) ? word(offer, request, texts.alertMessage(), true) : null;
            case BUYER_WRITTEN_TO -> isAlive(offer) ? word(offer, request, texts.alertMessage(), false) : null;
            case OFFER_ANSWERED ->
                request.status() == RequestStatus.OPEN
                                && (offer.status() == OfferStatus.MADE || offer.status() == OfferStatus.DECLINED)
                        ? word(offer, request, texts.alertAnswer(), false)
                        : null;
            default -> null;
        };
    }

    private @Nullable Word hit(@Nullable Watch watch) {
        String link = watch == null ? "" : "/watches/" + watch.id();
        return watch == null || watch.foundHomes() == 0
                ? null
                : new Word(
                        new Push.Message(
                                texts.alertWatch(),
                                texts.alertOpen(),
                                link,
                                watch.id().toString()),
                        texts.alertWatch(),
                        false,
                        watch.owner());
    }

    private static boolean isAlive(Offer offer) {
        return offer.status().isLive() || offer.status() == OfferStatus.ACCEPTED;
    }

    private Word asked(Offer offer, PurchaseRequest request) {
        String until = new Formats(Language.SV).time(offer.expiresAt());
        return word(
                offer,
                request,
                request.urgency() == Urgency.ACUTE ? texts.alertAcute(until) : texts.alertInquiry(until),
                true);
    }

    private Word word(Offer offer, PurchaseRequest request, String says, boolean toHome) {
        String link = (toHome ? "/homes/" + offer.homeId() : "/requests/" + request.id()) + "#" + offer.id();
        return new Word(
                new Push.Message(
                        says,
                        texts.alertAbout(request.reference()),
                        link,
                        offer.id().toString()),
                texts.alertText(says, request.reference(), address + link),
                request.urgency() == Urgency.ACUTE,
                toHome ? null : request.handler());
    }
}
