package se.samplats.market.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samplats.county.home.HomeEvent;
import se.samplats.county.home.Homes;
import se.samplats.platform.kernel.Today;

/** Marks the homes whose managers are asked to confirm their vacancies. */
@ApplicationScoped
@Transactional
class Reminding {

    private final EntityManager database;
    private final Homes homes;
    private final Today today;
    private final Event<HomeEvent> events;

    Reminding(EntityManager database, Homes homes, Today today, Event<HomeEvent> events) {
        this.database = database;
        this.homes = homes;
        this.today = today;
        this.events = events;
    }

    /**
     * Homes that are unconfirmed by their form's limit, have not been asked since, and would fit some open request of their
     * county. Each is asked once, also by two replicas, since the home's row records it.
     */
    List<UUID> remindUnconfirmed() {
        List<UUID> asked = homes.markReminded(unconfirmed(), today.now());
        asked.forEach(home -> events.fire(new HomeEvent.AskedToConfirm(home)));
        return asked;
    }

    private List<UUID> unconfirmed() {
        List<?> found = database.createNativeQuery("""
                select h.id from home h join housing_form f on f.code = h.form join municipality seller on seller.code = h.municipality
                where h.reminded_at is null
                  and (h.confirmed_at is null or cast(h.confirmed_at at time zone 'Europe/Stockholm' as date)
                       + f.freshness_days < cast(:today as date))
                  and exists (
                    select 1 from purchase_request r join municipality buyer on buyer.code = r.municipality
                    where r.status = 'OPEN' and r.form = h.form and buyer.county = seller.county
                      and r.age between h.age_from and h.age_to and r.sex = any(h.sexes)
                      and r.needs <@ h.specialisms and not r.risks && h.refuses
                      and not h.municipality = any(r.avoid_municipalities))""", UUID.class)
                .setParameter("today", today.date())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
