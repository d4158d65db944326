package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** A municipality describes its homes, and keeps the ledger of their places. */
@ApplicationScoped
@Transactional
public class Hosting {

    private final Homes homes;
    private final Places places;
    private final Occupancies occupancies;
    private final Forms forms;
    private final Today today;
    private final Event<HomeEvent> events;

    Hosting(Homes homes, Places places, Occupancies occupancies, Forms forms, Today today, Event<HomeEvent> events) {
        this.homes = homes;
        this.places = places;
        this.occupancies = occupancies;
        this.forms = forms;
        this.today = today;
        this.events = events;
    }

    public Home open(Actor actor, @Nullable String externalId, String municipality, String form, HomeFacts facts) {
        actor.must(Right.CHANGE_HOME);
        if (!actor.may(Right.CHANGE_HOME, Belonging.to(municipality))) {
            throw Refusal.of("other-municipality", municipality);
        }
        HousingForm of = forms.named(form, "form");
        Home home = new Home(externalId == null ? newExternalId(municipality) : externalId, municipality, of, facts);
        if (homes.byExternalId(home.externalId()).isPresent()) {
            throw Refusal.conflict("exists-already", home.externalId());
        }
        homes.persistAndFlush(home);
        events.fire(new HomeEvent.Opened(home.id(), municipality));
        return home;
    }

    /** Changes the home's facts; it may not notify fewer places than it has. */
    Home describe(Actor actor, UUID id, HomeChange change, Versions.Read read) {
        Home own = homes.visible(actor, Right.CHANGE_HOME, id);
        read.mustBe(own.version());
        HousingForm form = forms.named(own.form(), "form");
        own.describe(form, change.over(own.facts()));
        own.mustHaveRoomFor(places.count("homeId", own.id()));
        homes.flush();
        events.fire(new HomeEvent.Described(own.id()));
        return own;
    }

    public Place addPlace(
            Actor actor,
            UUID homeId,
            @Nullable String externalId,
            String label,
            boolean wheelchair,
            @Nullable String room) {
        Home home = homes.visible(actor, Right.CHANGE_HOME, homeId);
        home.mustHaveRoomFor(places.count("homeId", home.id()) + 1);
        String id = externalId == null ? home.externalId() + "-" + label : externalId;
        if (places.byExternalId(id).isPresent()) {
            throw Refusal.conflict("exists-already", id);
        }
        Place place = new Place(id, home.id(), label, wheelchair, room);
        places.persistAndFlush(place);
        events.fire(new HomeEvent.PlaceAdded(homeId, place.id()));
        return place;
    }

    /** Puts a resident of the home's own municipality into a place, or closes the place for a time and a reason. */
    public Occupancy occupy(Actor actor, UUID placeId, Occupancy.Kind kind, Period period, @Nullable String reason) {
        actor.must(Right.CHANGE_OCCUPANCIES);
        Occupancy row = new Occupancy(placeId, period, kind, actor.own(), reason, today.now());
        UUID home = occupancies.takeOwn(row).orElseThrow(() -> whyNot(actor, placeId, period));
        actor.must(Right.CHANGE_OCCUPANCIES, Belonging.home(home, actor.own()), "home");
        events.fire(new HomeEvent.Occupied(home, placeId, row.id(), kind));
        return row;
    }

    /** The place is not there, or not the actor's, or taken. */
    private Refusal whyNot(Actor actor, UUID placeId, Period period) {
        homes.visible(actor, Right.CHANGE_OCCUPANCIES, places.get(placeId).homeId());
        return Occupancies.taken(period);
    }

    public Occupancy moveEnd(Actor actor, UUID occupancyId, @Nullable LocalDate end) {
        return moveEnd(actor, occupancyId, end, Versions.Read.ANY);
    }

    /** A closure ends some day; a resident may stay until further notice. */
    Occupancy moveEnd(Actor actor, UUID occupancyId, @Nullable LocalDate end, Versions.Read read) {
        Occupancy own = occupancies.locked(ownOccupancy(actor, occupancyId));
        read.mustBe(own.version());
        if (own.kind() == Occupancy.Kind.CLOSURE && end == null) {
            throw Invalid.field("end", "closure-needs-end");
        }
        occupancies.moveEnd(own, end);
        UUID home = places.get(own.placeId()).homeId();
        events.fire(new HomeEvent.EndMoved(home, own.placeId(), own.id()));
        return own;
    }

    /** Removes a row that has not begun; one that has begun is ended instead. */
    public void strikeOut(Actor actor, UUID occupancyId) {
        Occupancy own = ownOccupancy(actor, occupancyId);
        if (!own.period().start().isAfter(today.date())) {
            throw Refusal.conflict("has-begun", own.period().start());
        }
        occupancies.giveBack(own);
        UUID home = places.get(own.placeId()).homeId();
        events.fire(new HomeEvent.StruckOut(home, own.placeId(), own.id()));
    }

    /** "Nothing has changed": the vacancies are true as they are shown. */
    public Home confirm(Actor actor, UUID homeId) {
        Home home = homes.visible(actor, Right.CONFIRM_VACANCIES, homeId);
        home.confirm(today.now());
        homes.flush();
        events.fire(new HomeEvent.Confirmed(homeId, false));
        return home;
    }

    /** The same of every home that the actor manages, all or none. */
    public void confirmAll(Actor actor) {
        actor.must(Right.CONFIRM_VACANCIES);
        homes.of(List.of(actor.own())).stream()
                .filter(home -> actor.may(Right.CONFIRM_VACANCIES, home.belonging()))
                .forEach(home -> confirm(actor, home.id()));
    }

    /** The same, by the link in the mail to the home. */
    public void confirmByLink(UUID homeId) {
        homes.get(homeId).confirm(today.now());
        homes.flush();
        events.fire(new HomeEvent.Confirmed(homeId, true));
    }

    /**
     * Takes a confirmation back: the earlier one counts again. Only the one on the page, and within minutes; later others may
     * have relied on it.
     *
     * @param confirmation when it was made
     */
    public Home takeBackConfirmation(Actor actor, UUID homeId, Instant confirmation) {
        Home home = homes.visible(actor, Right.CONFIRM_VACANCIES, homeId);
        home.takeBack(confirmation, today.now());
        homes.flush();
        events.fire(new HomeEvent.ConfirmationTakenBack(homeId));
        return home;
    }

    private Occupancy ownOccupancy(Actor actor, UUID id) {
        actor.must(Right.CHANGE_OCCUPANCIES);
        Occupancy occupancy = occupancies.get(id);
        homes.visible(
                actor, Right.CHANGE_OCCUPANCIES, places.get(occupancy.placeId()).homeId());
        if (occupancy.closureId() != null) {
            throw Refusal.of("follows-closing");
        }
        if (!occupancy.isHomesOwn()) {
            throw Refusal.of("follows-placement", occupancy.kind());
        }
        return occupancy;
    }

    private static String newExternalId(String municipality) {
        return municipality + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
