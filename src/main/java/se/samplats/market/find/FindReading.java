package se.samplats.market.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.placement.Placements;
import se.samplats.market.request.Requests;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Right;

/** Looks for what somebody has typed, within the reader's rights. */
@ApplicationScoped
@Transactional
class FindReading {

    private static final int MOST = 20;
    private static final int SHORTEST = 2;

    private final Requests requests;
    private final Placements placements;
    private final Homes homes;
    private final Municipalities municipalities;
    private final Names names;

    FindReading(Requests requests, Placements placements, Homes homes, Municipalities municipalities, Names names) {
        this.requests = requests;
        this.placements = placements;
        this.homes = homes;
        this.municipalities = municipalities;
        this.names = names;
    }

    /** @param words a reference, the beginning of a case reference, or a part of a home's name */
    List<FindPage.Hit> find(Actor actor, String words) {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        List<FindPage.Hit> hits = new ArrayList<>();
        if (actor.may(Right.READ_REQUESTS)) {
            requests.named(actor, typed, MOST)
                    .forEach(one -> hits.add(new FindPage.Hit(
                            FindPage.Kind.REQUEST, "/requests/" + one.id(), one.reference(), one.caseReference())));
        }
        if (actor.may(Right.READ_PLACEMENTS)) {
            placements
                    .named(actor, typed, MOST)
                    .forEach(one -> hits.add(new FindPage.Hit(
                            FindPage.Kind.PLACEMENT,
                            "/placements/" + one.id(),
                            one.reference(),
                            actor.actsFor(one.buyer()) ? one.caseReference() : "")));
        }
        inReach(actor).stream()
                .filter(home -> home.name().toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST)
                .forEach(home -> hits.add(new FindPage.Hit(
                        FindPage.Kind.HOME,
                        "/homes/" + home.id(),
                        home.name(),
                        names.municipality(home.municipality()))));
        return hits;
    }

    /** The homes of the reader's county; for the county's roles, of all. */
    private List<Home> inReach(Actor actor) {
        String own = actor.municipality();
        return homes.of(
                own == null
                        ? municipalities.inOrder().stream()
                                .map(Municipality::code)
                                .toList()
                        : List.copyOf(municipalities.sameCounty(own)));
    }
}
