package se.samplats.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samplats.home.HomeEvent;
import se.samplats.home.Homes;
import se.samplats.offer.Offer;
import se.samplats.offer.OfferEvent;
import se.samplats.offer.Offers;
import se.samplats.party.Contacts;
import se.samplats.request.PurchaseRequest;
import se.samplats.request.Requests;

/** Mails those who wait for word, once what happened is committed; a mail that cannot be sent stops nothing. */
@ApplicationScoped
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    private final Mailer mailer;
    private final ManagedExecutor executor;
    private final Offers offers;
    private final Requests requests;
    private final Homes homes;
    private final Contacts contacts;
    private final Confirming confirming;
    private final NoticeTexts texts;
    private final boolean enabled;
    private final String address;

    Mailing(
            Mailer mailer,
            ManagedExecutor executor,
            Offers offers,
            Requests requests,
            Homes homes,
            Contacts contacts,
            Confirming confirming,
            NoticeTexts texts,
            @ConfigProperty(name = "samplats.mail.enabled") boolean enabled,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.mailer = mailer;
        this.executor = executor;
        this.offers = offers;
        this.requests = requests;
        this.homes = homes;
        this.contacts = contacts;
        this.confirming = confirming;
        this.texts = texts;
        this.enabled = enabled;
        this.address = address;
    }

    void offer(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfferEvent event) {
        later(() -> event instanceof OfferEvent.Asked ? inquiry(event.offerId()) : answer(event));
    }

    void home(@Observes(during = TransactionPhase.AFTER_SUCCESS) HomeEvent event) {
        later(() -> reminder(event.homeId()));
    }

    private interface Writing {
        @Nullable
        Mail write();
    }

    private void later(Writing writing) {
        if (enabled) {
            executor.execute(() -> {
                try {
                    Mail mail = QuarkusTransaction.requiringNew().call(writing::write);
                    if (mail != null) {
                        mailer.send(mail);
                    }
                } catch (RuntimeException failed) {
                    LOG.warnf("a mail could not be sent: %s", failed.getClass().getSimpleName());
                }
            });
        }
    }

    /** To the home: a reference and a link, never the need. */
    private @Nullable Mail inquiry(UUID offerId) {
        Offer offer = offers.findById(offerId);
        String to = homes.get(offer.homeId()).email();
        String reference = requests.get(offer.requestId()).reference();
        return to == null
                ? null
                : Mail.withText(
                        to,
                        texts.inquirySubject(reference),
                        texts.inquiryBody(reference, address + "/homes/" + offer.homeId()));
    }

    /** To whoever handles the request; without an address nothing is sent. */
    private @Nullable Mail answer(OfferEvent event) {
        Offer offer = offers.findById(event.offerId());
        PurchaseRequest request = requests.get(offer.requestId());
        Optional<String> to = contacts.email(request.handler());
        return to.isEmpty()
                ? null
                : Mail.withText(
                        to.get(),
                        texts.answerSubject(request.reference()),
                        texts.answerBody(request.reference(), address + "/requests/" + request.id()));
    }

    /** To the home: two links, one that confirms and one that opens its page. */
    private @Nullable Mail reminder(UUID homeId) {
        String to = homes.get(homeId).email();
        return to == null
                ? null
                : Mail.withText(
                        to,
                        texts.reminderSubject(),
                        texts.reminderBody(
                                address + "/confirm/" + confirming.link(homeId), address + "/homes/" + homeId));
    }
}
