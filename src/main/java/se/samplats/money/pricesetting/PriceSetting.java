package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A home's municipality sets its prices. Two of one kind never hold on one day: the database refuses it. */
@ApplicationScoped
@Transactional
class PriceSetting {

    private final PriceRows rows;
    private final Homes homes;
    private final Today today;
    private final Event<PriceEvent> events;

    PriceSetting(PriceRows rows, Homes homes, Today today, Event<PriceEvent> events) {
        this.rows = rows;
        this.homes = homes;
        this.today = today;
        this.events = events;
    }

    /** The home must exist and be the actor's; the row's own rules are in its constructor. */
    public PriceRow add(Actor actor, PriceRow row) {
        mustSetPrices(actor, row.homeId());
        rows.persistAndFlush(row);
        events.fire(new PriceEvent.Added(row.id(), row.homeId()));
        return row;
    }

    /** The same for a row that nobody has changed since it was read; what is not given stays as it is. */
    PriceRow change(Actor actor, UUID homeId, UUID id, PriceResource.PriceChange change, Versions.Read read) {
        PriceRow row = one(actor, homeId, id);
        read.mustBe(row.version());
        return change(
                actor,
                row,
                change.over(row.validity()),
                PriceResource.PriceChange.over(change.memberOre(), row.price(true)),
                PriceResource.PriceChange.over(change.otherOre(), row.price(false)));
    }

    /** Changes a row that has not begun. One that has may only be ended, on a day that is still to come. */
    public PriceRow change(Actor actor, PriceRow row, Period validity, Money member, Money other) {
        mustSetPrices(actor, row.homeId());
        PriceRow own = rows.ofHome(row.homeId(), row.id());
        if (!own.validity().start().isAfter(today.date()) && !onlyEnds(own, validity, member, other)) {
            throw Refusal.conflict("price-has-begun", own.validity().start());
        }
        own.change(validity, member, other);
        rows.flush();
        events.fire(new PriceEvent.Changed(own.id(), own.homeId()));
        return own;
    }

    List<PriceRow> page(Actor actor, UUID homeId, Paging paging) {
        return rows.page(readable(actor, homeId), paging.afterId(), paging.size() + 1);
    }

    PriceRow one(Actor actor, UUID homeId, UUID id) {
        return rows.ofHome(readable(actor, homeId), id);
    }

    private UUID readable(Actor actor, UUID homeId) {
        return homes.visible(actor, Right.READ_PRICES, homeId).id();
    }

    private boolean onlyEnds(PriceRow row, Period validity, Money member, Money other) {
        LocalDate newEnd = validity.end();
        LocalDate oldEnd = row.validity().end();
        return validity.start().equals(row.validity().start())
                && member.equals(row.price(true))
                && other.equals(row.price(false))
                && newEnd != null
                && newEnd.isAfter(today.date())
                && (oldEnd == null || oldEnd.isAfter(today.date()));
    }

    private void mustSetPrices(Actor actor, UUID homeId) {
        homes.visible(actor, Right.CHANGE_PRICES, homeId);
    }
}
