package se.samplats.money.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** A municipality's economist says what invoices must say of it; the coordinator sees whose details are missing. */
@ApplicationScoped
@Transactional
class Billing {

    private final BillingProfiles profiles;
    private final Municipalities municipalities;
    private final PrivilegedAccess privilegedAccess;
    private final Event<BillingEvent> events;

    Billing(
            BillingProfiles profiles,
            Municipalities municipalities,
            PrivilegedAccess privilegedAccess,
            Event<BillingEvent> events) {
        this.privilegedAccess = privilegedAccess;
        this.profiles = profiles;
        this.municipalities = municipalities;
        this.events = events;
    }

    /** The two sides of an invoice, as their details stand now: to be kept with what is issued. */
    public InvoiceParties parties(String seller, String buyer) {
        return privilegedAccess.asService(() -> asTheyStand(seller, buyer));
    }

    private InvoiceParties asTheyStand(String seller, String buyer) {
        BillingProfile sells = profiles.of(seller);
        BillingProfile buys = profiles.of(buyer);
        return new InvoiceParties(
                sells.party(name(seller)),
                buys.party(name(buyer)),
                buys.details().buyerReference(),
                sells.details().paymentDays());
    }

    BillingProfile one(Actor actor, String municipality) {
        actor.must(Right.READ_BILLING, Belonging.to(municipality), "municipality");
        return profiles.of(municipality);
    }

    List<BillingProfile> all(Actor actor, Collection<String> of) {
        actor.must(Right.READ_BILLING, Belonging.COUNTY, "municipality");
        return profiles.of(of);
    }

    /** @param read the version that the economist saw, which no other change may have replaced by now */
    BillingProfile change(Actor actor, String municipality, BillingDetails details, int read) {
        actor.must(Right.CHANGE_BILLING, Belonging.to(municipality), "municipality");
        BillingProfile own = profiles.of(municipality);
        if (own.version() != read) {
            throw new OptimisticLockException();
        }
        own.change(details);
        profiles.flush();
        events.fire(new BillingEvent.Changed(municipality));
        return own;
    }

    private String name(String municipality) {
        return municipalities.byCode(municipality).map(Municipality::name).orElse(municipality);
    }
}
