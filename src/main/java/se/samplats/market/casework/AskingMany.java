package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.Level;
import se.samplats.market.offer.Offering;
import se.samplats.market.offer.Question;
import se.samplats.market.request.Need;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.DatabaseFault;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Asks several homes, each in a transaction of its own, so that one refused question does not undo the others. */
@ApplicationScoped
class AskingMany {

    private final Offering offering;
    private final Requests requests;
    private final OfferProgress offerProgress;
    private final Places places;
    private final Homes homes;
    private final Today today;

    AskingMany(
            Offering offering,
            Requests requests,
            OfferProgress offerProgress,
            Places places,
            Homes homes,
            Today today) {
        this.offering = offering;
        this.requests = requests;
        this.offerProgress = offerProgress;
        this.places = places;
        this.homes = homes;
        this.today = today;
    }

    /**
     * What is asked of several homes at once.
     *
     * @param places one of each home
     * @param from the day from which a place is asked for; null for the wanted one, or today where that has passed
     * @param afterwards where that day has passed, why the stay is recorded afterwards; empty where it has not
     */
    record Asking(Set<UUID> places, boolean hold, @Nullable LocalDate from, Level level, String afterwards) {}

    /** @param refused why the home was not asked; null when it was */
    record Asked(String home, @Nullable Text refused) {}

    List<Asked> ask(Actor actor, UUID request, Asking asking) {
        Need need = requests.visible(actor, Right.ASK, request).need().notBefore(today.date());
        Period period = Period.of(asking.from() == null ? need.start() : asking.from(), need.days());
        List<Asked> asked = new ArrayList<>();
        for (UUID place : asking.places()) {
            Question question = new Question(place, period, asking.hold(), asking.level(), asking.afterwards());
            asked.add(new Asked(name(place), ask(actor, request, question)));
        }
        return asked;
    }

    private @Nullable Text ask(Actor actor, UUID request, Question question) {
        UUID place = question.placeId();
        if (offerProgress.isAsked(actor, request, place)) {
            return null;
        }
        Text refused;
        try {
            offering.ask(actor, request, question);
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
        // a second click while the first was under way: it is done already
        return offerProgress.isAsked(actor, request, place) ? null : refused;
    }

    private String name(UUID place) {
        return places.findByIdOptional(place)
                .flatMap(found -> homes.findByIdOptional(found.homeId()))
                .map(home -> home.name())
                .orElse("");
    }
}
