package se.samplats.platform.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import se.samplats.platform.party.Actor;

/** Spends from the caller's budgets, which are this replica's own (ADR 31). */
@ApplicationScoped
class Limits {

    private static final String COUNTY = "county";

    private final Budgets users;
    private final Budgets municipalities;
    private final Budgets addresses;
    private final Budgets costly;
    private final MeterRegistry meters;

    Limits(LimitSettings settings, MeterRegistry meters) {
        this.users = new Budgets("user", settings.userPerMinute());
        this.municipalities = new Budgets("municipality", settings.municipalityPerMinute());
        this.addresses = new Budgets("address", settings.addressPerMinute());
        this.costly = new Budgets("costly", settings.costlyPerMinute());
        this.meters = meters;
    }

    /** A call of somebody who has signed in: the user's own budget first, so that one cannot spend that of all. */
    Budgets.Left spend(Actor actor) {
        Budgets.Left left = counted(users.spend(actor.name()));
        if (left.isTooMany()) {
            return left;
        }
        Budgets.Left together =
                counted(municipalities.spend(actor.municipality() == null ? COUNTY : actor.municipality()));
        return together.isTooMany() ? together : left;
    }

    Budgets.Left spendOfNobody(String address) {
        return counted(addresses.spend(address));
    }

    Budgets.Left spendMuch(Actor actor) {
        return counted(costly.spend(actor.name()));
    }

    private Budgets.Left counted(Budgets.Left left) {
        if (left.isTooMany()) {
            meters.counter("samplats.calls.limited", "budget", left.kind()).increment();
        }
        return left;
    }
}
