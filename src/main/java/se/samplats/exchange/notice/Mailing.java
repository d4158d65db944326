package se.samplats.exchange.notice;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Requests;
import se.samplats.market.watch.Watch;
import se.samplats.market.watch.Watches;
import se.samplats.platform.party.Contacts;

/** Writes the mail of a notice, as things are when it is sent: to whom, and what it says. */
@ApplicationScoped
class Mailing {

    private final Offers offers;
    private final Requests requests;
    private final Watches watches;
    private final Homes homes;
    private final Contacts contacts;
    private final Confirming confirming;
    private final StayMails stays;
    private final NoticeTexts texts;
    private final String address;

    Mailing(
            Offers offers,
            Requests requests,
            Watches watches,
            Homes homes,
            Contacts contacts,
            Confirming confirming,
            StayMails stays,
            NoticeTexts texts,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.offers = offers;
        this.requests = requests;
        this.watches = watches;
        this.homes = homes;
        this.contacts = contacts;
        this.confirming = confirming;
        this.stays = stays;
        this.texts = texts;
        this.address = address;
    }

    /** Null when the notice is moot: nobody would do anything with it any more, or nobody has an address. */
    @Nullable
    Mail write(Notice notice) {
        return switch (notice.kind()) {
            case HOME_ASKED -> inquiry(offers.findById(notice.about()));
            case OFFER_ANSWERED -> answer(offers.findById(notice.about()));
            case HOME_WRITTEN_TO, BUYER_WRITTEN_TO -> message(notice.kind(), offers.findById(notice.about()));
            case CONFIRMATION_ASKED -> reminder(notice.about());
            case EXTENSION_ASKED,
                    EXTENSION_ANSWERED,
                    HOME_TOLD_OF_STAY,
                    BUYER_TOLD_OF_STAY,
                    HOME_ASKED_OF_DEPARTURE,
                    BUYER_ASKED_OF_DEPARTURE -> stays.ofPlacement(notice.kind(), notice.about());
            case LINK_PROPOSED -> link(requests.get(notice.about()));
            case WATCH_HIT -> hit(watches.findById(notice.about()));
            case MOVE_ASKED, MOVE_ANSWERED -> stays.ofMove(notice.kind(), notice.about());
            case EVENT -> throw new IllegalArgumentException("an event is no mail");
        };
    }

    /** To the home: a reference and a link, never the need. Moot once the home has answered, or need not any more. */
    private @Nullable Mail inquiry(@Nullable Offer offer) {
        if (offer == null || offer.status() != OfferStatus.ASKED) {
            return null;
        }
        String to = homes.get(offer.homeId()).email();
        String reference = requests.get(offer.requestId()).reference();
        return to == null
                ? null
                : Mail.withText(
                        to,
                        texts.inquirySubject(reference),
                        texts.inquiryBody(reference, address + "/homes/" + offer.homeId()));
    }

    /** To whoever handles the request. Moot once the answer is taken, withdrawn or too old, or the request is closed. */
    private @Nullable Mail answer(@Nullable Offer offer) {
        if (offer == null || (offer.status() != OfferStatus.MADE && offer.status() != OfferStatus.DECLINED)) {
            return null;
        }
        PurchaseRequest request = requests.get(offer.requestId());
        if (request.status() != RequestStatus.OPEN) {
            return null;
        }
        return contacts.email(request.handler())
                .map(to -> Mail.withText(
                        to,
                        texts.answerSubject(request.reference()),
                        texts.answerBody(request.reference(), address + "/requests/" + request.id())))
                .orElse(null);
    }

    /** To the side that was written to: that there is a message, never what it says. Moot once the inquiry is over. */
    private @Nullable Mail message(NoticeKind kind, @Nullable Offer offer) {
        if (offer == null || (!offer.status().isLive() && offer.status() != OfferStatus.ACCEPTED)) {
            return null;
        }
        PurchaseRequest request = requests.get(offer.requestId());
        boolean toHome = kind == NoticeKind.HOME_WRITTEN_TO;
        String to = toHome
                ? homes.get(offer.homeId()).email()
                : contacts.email(request.handler()).orElse(null);
        String link = address + (toHome ? "/homes/" + offer.homeId() : "/requests/" + request.id()) + "#" + offer.id();
        return to == null
                ? null
                : Mail.withText(
                        to, texts.messageSubject(request.reference()), texts.messageBody(request.reference(), link));
    }

    /** To whoever waits: that something fits, not for whom. Moot once it was looked at. */
    private @Nullable Mail hit(@Nullable Watch watch) {
        return watch == null || watch.foundHomes() == 0
                ? null
                : contacts.email(watch.owner())
                        .map(to -> Mail.withText(
                                to, texts.watchSubject(), texts.watchBody(address + "/watches/" + watch.id())))
                        .orElse(null);
    }

    /** To whoever handles the request that another is to be linked with. Moot once it is closed. */
    private @Nullable Mail link(PurchaseRequest request) {
        return request.status() != RequestStatus.OPEN && request.status() != RequestStatus.DRAFT
                ? null
                : contacts.email(request.handler())
                        .map(to -> Mail.withText(
                                to,
                                texts.linkSubject(request.reference()),
                                texts.linkBody(request.reference(), address + "/requests/" + request.id() + "#links")))
                        .orElse(null);
    }

    /** To the home: two links, one that confirms and one that opens its page. Moot once it has confirmed. */
    private @Nullable Mail reminder(UUID homeId) {
        Home home = homes.get(homeId);
        String to = home.email();
        return to == null || home.remindedAt() == null
                ? null
                : Mail.withText(
                        to,
                        texts.reminderSubject(),
                        texts.reminderBody(
                                address + "/confirm/" + confirming.link(homeId), address + "/homes/" + homeId));
    }
}
