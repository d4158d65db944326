package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.market.offer.Offering;
import se.samplats.market.request.Need;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.DatabaseFault;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Asks several homes, each in a transaction of its own: a place that is taken meanwhile takes no other question with it. */
@ApplicationScoped
class AskingMany {

    private final Offering offering;
    private final Requests requests;
    private final OfferProgress offerProgress;
    private final Places places;
    private final Homes homes;

    AskingMany(Offering offering, Requests requests, OfferProgress offerProgress, Places places, Homes homes) {
        this.offering = offering;
        this.requests = requests;
        this.offerProgress = offerProgress;
        this.places = places;
        this.homes = homes;
    }

    /** @param refused why the home was not asked; null when it was */
    record Asked(String home, @Nullable Text refused) {}

    /** @param later how many days after the wanted start the place is asked for */
    List<Asked> ask(Actor actor, UUID request, Set<UUID> chosen, boolean hold, int later) {
        Need need = requests.visible(actor, Right.ASK, request).need();
        Period period = Period.of(need.start().plusDays(later), need.days());
        List<Asked> asked = new ArrayList<>();
        for (UUID place : chosen) {
            asked.add(new Asked(name(place), ask(actor, request, place, period, hold)));
        }
        return asked;
    }

    private @Nullable Text ask(Actor actor, UUID request, UUID place, Period period, boolean hold) {
        if (offerProgress.isAsked(actor, request, place)) {
            return null;
        }
        Text refused;
        try {
            offering.ask(actor, request, place, period, hold);
            return null;
        } catch (Refusal rule) {
            refused = rule.detail();
        } catch (Invalid unknown) {
            refused = unknown.fields().get(0).message();
        } catch (RuntimeException failed) {
            DatabaseFault fault = DatabaseFault.in(failed);
            if (fault == null || !fault.isAnswerable()) {
                throw failed;
            }
            refused = fault.detail();
        }
        // a second click came while the first was under way: what it wanted is done
        return offerProgress.isAsked(actor, request, place) ? null : refused;
    }

    private String name(UUID place) {
        return places.findByIdOptional(place)
                .flatMap(found -> homes.findByIdOptional(found.homeId()))
                .map(home -> home.name())
                .orElse("");
    }
}
