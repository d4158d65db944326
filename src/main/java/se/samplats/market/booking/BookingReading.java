package se.samplats.market.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Contacts;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Assembles the confirmation of a booking, for whichever side reads it. */
@ApplicationScoped
@Transactional
class BookingReading {

    private final Placements placements;
    private final Register register;
    private final Requests requests;
    private final Contacts contacts;
    private final ArrivalAdvice advice;
    private final PrivilegedAccess privilegedAccess;
    private final URI address;

    BookingReading(
            Placements placements,
            Register register,
            Requests requests,
            Contacts contacts,
            ArrivalAdvice advice,
            PrivilegedAccess privilegedAccess,
            @ConfigProperty(name = "samplats.pages.address") URI address) {
        this.placements = placements;
        this.register = register;
        this.requests = requests;
        this.contacts = contacts;
        this.advice = advice;
        this.privilegedAccess = privilegedAccess;
        this.address = address;
    }

    /** What is known of the homes and places. */
    @Singleton
    static class Register {

        private final Homes homes;
        private final Places places;
        private final Forms forms;
        private final Names names;

        Register(Homes homes, Places places, Forms forms, Names names) {
            this.homes = homes;
            this.places = places;
            this.forms = forms;
            this.names = names;
        }

        boolean isHidden(Home home) {
            return forms.named(home.form(), "form")
                    .rule(FormRule.Kind.ADDRESS_HIDDEN)
                    .isPresent();
        }
    }

    Booking one(Actor actor, UUID id, Language language) {
        Placement placement = placements.visible(actor, Right.READ_PLACEMENTS, id);
        Home home = register.homes.get(placement.homeId());
        boolean buys = actor.actsFor(placement.buyer());
        boolean isProtected = placement.protectedFor() != null;
        boolean withheld = isProtected || register.isHidden(home);
        QuoteView quote = placement.quote() == null ? null : QuoteView.of(placement.quote(), language);
        return new Booking(
                placement.id(),
                placement.reference(),
                buys ? placement.caseReference() : null,
                home.name(),
                home.id(),
                register.places.get(placement.placeId()).label(),
                register.names.municipality(placement.buyer()),
                register.names.municipality(placement.seller()),
                placement.start(),
                placement.end(),
                withheld ? null : home.facts().address(),
                withheld,
                home.telephones(),
                home.email(),
                buyerEmail(placement),
                advice.of(home.id()).orElse(null),
                quote == null || buys ? quote : quote.withoutAlternative());
    }

    /** The handler's address, of the buyer's side, which the home may write to; it is not in the home's rows. */
    private @Nullable String buyerEmail(Placement placement) {
        UUID request = placement.requestId();
        return request == null
                ? null
                : privilegedAccess.asService(
                        () -> contacts.email(requests.get(request).handler()).orElse(null));
    }

    /** The days of one booking as a calendar file. */
    String calendar(Actor actor, UUID id, Language language, BookingTexts texts) {
        Booking booking = one(actor, id, language);
        URI link = address.resolve("/placements/" + id);
        List<StayCalendar.Entry> entries = new ArrayList<>();
        entries.add(new StayCalendar.Entry(
                "arrival-" + id + "@samplats",
                booking.start(),
                texts.arrives(booking.reference(), booking.home()),
                booking.address(),
                link));
        if (booking.end() != null) {
            entries.add(new StayCalendar.Entry(
                    "departure-" + id + "@samplats",
                    booking.end(),
                    texts.departs(booking.reference(), booking.home()),
                    booking.address(),
                    link));
        }
        return StayCalendar.of(entries);
    }
}
