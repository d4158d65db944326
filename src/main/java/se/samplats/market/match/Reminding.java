package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samplats.county.home.HomeEvent;
import se.samplats.platform.kernel.Today;

/** Marks the homes whose managers are asked to confirm their vacancies. */
@ApplicationScoped
@Transactional
class Reminding {

    private final EntityManager database;
    private final Today today;
    private final Event<HomeEvent> events;

    Reminding(EntityManager database, Today today, Event<HomeEvent> events) {
        this.database = database;
        this.today = today;
        this.events = events;
    }

    /**
     * Homes that are unconfirmed by their form's limit, have not been asked since, and would fit some open request of their
     * county. One statement, so that two replicas ask each home once.
     */
    List<UUID> remindUnconfirmed() {
        List<UUID> asked = database
                .createNativeQuery("""
                update home h set reminded_at = :now
                from housing_form f, municipality seller
                where f.code = h.form and seller.code = h.municipality and h.reminded_at is null
                  and (h.confirmed_at is null or cast(h.confirmed_at at time zone 'Europe/Stockholm' as date)
                       + f.freshness_days < cast(:today as date))
                  and exists (
                    select 1 from purchase_request r join municipality buyer on buyer.code = r.municipality
                    where r.status = 'OPEN' and r.form = h.form and buyer.county = seller.county
                      and r.age between h.age_from and h.age_to and r.sex = any(h.sexes)
                      and r.needs <@ h.specialisms and not r.risks && h.refuses
                      and not h.municipality = any(r.avoid_municipalities))
                returning h.id""", UUID.class)
                .setParameter("now", today.now())
                .setParameter("today", today.date())
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
        asked.forEach(home -> events.fire(new HomeEvent.AskedToConfirm(home)));
        return asked;
    }
}
