package se.samplats.market.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.offer.OfferView;
import se.samplats.market.placement.Placement;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;

/** Words each kind of task for its reader. */
final class Tasks {

    /** From here on a request without a place is told of; after three months it must be reported (SoL 34:1). */
    static final int LONG_WAIT_DAYS = 60;

    private static final int REPORTED_DAYS = 90;
    private static final int SOON_HOURS = 24;

    private final Layout layout;
    private final Names names;
    private final DeskTexts texts;
    private final Formats write;

    Tasks(Layout layout, Names names) {
        this.layout = layout;
        this.names = names;
        this.texts = layout.texts(DeskTexts.class);
        this.write = layout.write();
    }

    Task answer(OfferView offer, @Nullable Home home) {
        return new Task(
                Task.Kind.ANSWER_TO_ACCEPT,
                offer.expiresAt(),
                isSoon(offer.expiresAt()) ? Task.Urgency.urgent : Task.Urgency.good,
                offer.requestReference() + " · " + need(offer),
                texts.answerFrom(name(home), write.day(offer.start())) + price(offer.quote()),
                texts.heldUntil(write.time(offer.expiresAt())),
                "/requests/" + offer.requestId() + "#offers");
    }

    Task inquiry(OfferView offer, @Nullable Home home) {
        return new Task(
                Task.Kind.INQUIRY,
                offer.expiresAt(),
                isSoon(offer.expiresAt()) ? Task.Urgency.urgent : Task.Urgency.good,
                name(home) + " · " + need(offer),
                texts.wishes(names.municipality(offer.buyer()), write.day(offer.start())),
                texts.answerBy(write.time(offer.expiresAt())),
                "/homes/" + offer.homeId() + "#waiting");
    }

    Task longWait(PurchaseRequest request) {
        long waited = request.clock().daysWaited(layout.today());
        long left = request.clock().daysLeft(layout.today());
        return new Task(
                Task.Kind.LONG_WAIT,
                at(request.clock().deadline()),
                waited >= REPORTED_DAYS ? Task.Urgency.late : Task.Urgency.urgent,
                request.reference() + " · " + names.form(request.need().form(), layout.language()),
                texts.waited(waited),
                left >= 0 ? texts.daysLeft(left) : texts.daysOver(-left),
                "/requests/" + request.id());
    }

    Task arrival(Placement placement, @Nullable Home home) {
        return placement(
                Task.Kind.ARRIVAL, placement, home, placement.start(), texts.arrives(write.day(placement.start())));
    }

    Task departure(Placement placement, @Nullable Home home) {
        LocalDate day = placement.end() == null ? layout.today() : placement.end();
        return placement(Task.Kind.DEPARTURE, placement, home, day, texts.departs(write.day(day)));
    }

    Task unconfirmed(Home home) {
        Instant since = home.confirmedAt() == null ? Instant.EPOCH : home.confirmedAt();
        return new Task(
                Task.Kind.UNCONFIRMED,
                since,
                Task.Urgency.urgent,
                home.name(),
                texts.confirmedAgo(layout.ago(home.confirmedAt())),
                null,
                "/homes/" + home.id());
    }

    private Task placement(Task.Kind kind, Placement placement, @Nullable Home home, LocalDate day, String detail) {
        boolean late = day.isBefore(layout.today());
        return new Task(
                kind,
                at(day),
                late ? Task.Urgency.late : Task.Urgency.good,
                placement.reference() + " · " + name(home),
                detail,
                late ? texts.overdue() : null,
                "/placements/" + placement.id());
    }

    private String need(OfferView offer) {
        String form = names.form(offer.need().form(), layout.language());
        return offer.need().age() == null
                ? form
                : form + ", " + texts.years(offer.need().age());
    }

    private String price(@Nullable QuoteView quote) {
        if (quote == null || quote.lines().isEmpty()) {
            return "";
        }
        String day = " · " + texts.dayPrice(write.kronor(quote.lines().get(0).unitPriceOre()));
        return quote.privateAlternative() == null
                ? day
                : day + " · "
                        + texts.privately(
                                write.kronor(quote.privateAlternative().netDayPriceOre()));
    }

    private boolean isSoon(Instant due) {
        return due.isBefore(at(layout.today()).plus(SOON_HOURS, ChronoUnit.HOURS));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toInstant();
    }

    private static String name(@Nullable Home home) {
        return home == null ? "" : home.name();
    }
}
