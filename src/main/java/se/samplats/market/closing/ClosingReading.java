package se.samplats.market.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomeClosure;
import se.samplats.county.home.HomeClosures;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.market.offer.OfferReading;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What a closing would meet, before it is decided, and what a home closes already. */
@ApplicationScoped
@Transactional
public class ClosingReading {

    private final HomeClosures closures;
    private final Homes homes;
    private final Places places;
    private final OfferReading offers;
    private final Placements placements;
    private final Today today;

    ClosingReading(
            HomeClosures closures,
            Homes homes,
            Places places,
            OfferReading offers,
            Placements placements,
            Today today) {
        this.closures = closures;
        this.homes = homes;
        this.places = places;
        this.offers = offers;
        this.placements = placements;
        this.today = today;
    }

    /**
     * Whom and what a closing meets.
     *
     * @param stays of those who live there, or will, on some day from then on: a reference, and nothing about the person
     * @param residents how many of the home's own municipality do
     * @param offers how many questions and offers end with it
     * @param notifyIvoBy until when IVO is to be notified
     */
    record Met(List<Stay> stays, long residents, int offers, LocalDate notifyIvoBy) {}

    /** @param end null while nobody knows it */
    public record Stay(
            UUID id,
            String reference,
            String place,
            LocalDate start,
            @Nullable LocalDate end) {}

    /**
     * Something that a home closes.
     *
     * @param place what the place is called; null where it is the whole home
     * @param until the first day that is open again; null for good
     * @param toNotify whether IVO is still to be notified
     * @param undoable whether it can be taken back
     */
    public record Closure(
            UUID id,
            @Nullable String place,
            LocalDate on,
            @Nullable LocalDate until,
            String reason,
            LocalDate notifyIvoBy,
            @Nullable LocalDate notifiedOn,
            boolean toNotify,
            boolean late,
            boolean undoable,
            List<Stay> stays,
            long residents) {}

    /** All that a home closes. */
    public record Closures(List<Closure> all) {

        /** Whether IVO is still to be notified of something. */
        public boolean isToNotify() {
            return all.stream().anyMatch(Closure::toNotify);
        }
    }

    /** The home that may be closed by this reader, with its places. */
    record Closable(Home home, List<Place> places) {

        /** What the place is called; null for the whole home. */
        @Nullable
        String label(@Nullable UUID place) {
            return places.stream()
                    .filter(one -> one.id().equals(place))
                    .map(Place::label)
                    .findFirst()
                    .orElse(null);
        }
    }

    Closable closable(Actor actor, UUID homeId) {
        Home home = homes.visible(actor, Right.CLOSE_HOME, homeId);
        return new Closable(home, places.ofHome(homeId));
    }

    /** What would be met if it closed; nothing is saved. */
    Met look(Actor actor, UUID homeId, @Nullable UUID placeId, Period days) {
        Closable closable = closable(actor, homeId);
        if (placeId != null && closable.label(placeId) == null) {
            throw Invalid.field("place", "unknown-place");
        }
        List<UUID> closed = closed(closable.places(), placeId);
        return new Met(
                stays(closable, closed, days.start()),
                closures.residents(closed, days.start()),
                offers.meeting(closed, days),
                new HomeClosure(homeId, placeId, days, "", today.now()).notifyIvoBy());
    }

    /** What closes or is closed, and what IVO is still to be notified of, for the home's managers. */
    public Closures ofHome(Actor actor, Home home) {
        Closable closable = closable(actor, home.id());
        LocalDate now = today.date();
        return new Closures(closures.ofHome(home.id()).stream()
                .filter(one -> !one.isUndone())
                .filter(one -> one.ivoNotifiedOn() == null
                        || one.days().end() == null
                        || one.days().end().isAfter(now))
                .map(one -> closure(closable, one, now))
                .toList());
    }

    private Closure closure(Closable closable, HomeClosure one, LocalDate now) {
        List<UUID> closed = closed(closable.places(), one.placeId());
        LocalDate from = one.days().start();
        boolean toNotify = one.ivoNotifiedOn() == null;
        return new Closure(
                one.id(),
                closable.label(one.placeId()),
                from,
                one.days().end(),
                one.reason(),
                one.notifyIvoBy(),
                one.ivoNotifiedOn(),
                toNotify,
                toNotify && one.notifyIvoBy().isBefore(now),
                from.isAfter(now),
                stays(closable, closed, from.isAfter(now) ? from : now),
                closures.residents(closed, from.isAfter(now) ? from : now));
    }

    private List<Stay> stays(Closable closable, List<UUID> closed, LocalDate from) {
        Map<UUID, Place> called = closable.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        return placements.livingAt(closed, from, today.date()).stream()
                .map(one -> stay(one, called.get(one.placeId())))
                .toList();
    }

    private static Stay stay(Placement placement, @Nullable Place place) {
        return new Stay(
                placement.id(),
                placement.reference(),
                place == null ? "" : place.label(),
                placement.start(),
                placement.end());
    }

    private static List<UUID> closed(List<Place> all, @Nullable UUID placeId) {
        return placeId != null ? List.of(placeId) : all.stream().map(Place::id).toList();
    }
}
