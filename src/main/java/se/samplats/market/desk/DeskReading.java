package se.samplats.market.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.county.home.Freshness;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.offer.OfferReading;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.OfferView;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Paging;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Operation;
import se.samplats.platform.party.Role;

/** Gathers what waits for a reader: a handful of queries, each limited, however large the county is. */
@ApplicationScoped
@Transactional
class DeskReading {

    private static final int MOST = 100;
    private static final int DEPARTURE_DAYS = 7;

    private final OfferReading offers;
    private final Requests requests;
    private final Placements placements;
    private final Homes homes;
    private final Forms forms;
    private final Names names;

    DeskReading(OfferReading offers, Requests requests, Placements placements, Homes homes, Forms forms, Names names) {
        this.offers = offers;
        this.requests = requests;
        this.placements = placements;
        this.homes = homes;
        this.forms = forms;
        this.names = names;
    }

    DeskPage page(Layout layout, Actor actor) {
        Tasks tasks = new Tasks(layout, names);
        List<OfferView> answers = actor.is(Role.PLACER) ? live(actor, OfferStatus.MADE, layout) : List.of();
        List<OfferView> inquiries = actor.may(Operation.ANSWER) ? live(actor, OfferStatus.ASKED, layout) : List.of();
        List<Placement> arrivals = residents(actor) ? placements.arrivalsDue(actor, layout.today(), MOST) : List.of();
        List<Placement> departures = residents(actor)
                ? placements.departuresDue(actor, layout.today().plusDays(DEPARTURE_DAYS), MOST)
                : List.of();
        Map<UUID, Home> known = homesOf(
                Stream.concat(answers.stream(), inquiries.stream()).map(OfferView::homeId),
                Stream.concat(arrivals.stream(), departures.stream()).map(Placement::homeId));
        List<Task> all = new ArrayList<>();
        answers.stream()
                .filter(offer ->
                        actor.may(Operation.ACCEPT, Belonging.deal(offer.buyer(), offer.seller(), offer.homeId())))
                .forEach(offer -> all.add(tasks.answer(offer, known.get(offer.homeId()))));
        inquiries.stream()
                .filter(offer ->
                        actor.may(Operation.ANSWER, Belonging.deal(offer.buyer(), offer.seller(), offer.homeId())))
                .forEach(offer -> all.add(tasks.inquiry(offer, known.get(offer.homeId()))));
        arrivals.forEach(one -> all.add(tasks.arrival(one, known.get(one.homeId()))));
        departures.forEach(one -> all.add(tasks.departure(one, known.get(one.homeId()))));
        if (actor.is(Role.PLACER)) {
            requests.oldestOpen(actor, MOST).stream()
                    .filter(request -> request.clock().daysWaited(layout.today()) >= Tasks.LONG_WAIT_DAYS)
                    .forEach(request -> all.add(tasks.longWait(request)));
        }
        unconfirmed(actor, layout).forEach(home -> all.add(tasks.unconfirmed(home)));
        all.sort(Comparator.comparing(Task::due));
        return new DeskPage(layout, all);
    }

    private static boolean residents(Actor actor) {
        return actor.is(Role.PLACER) || actor.is(Role.HOME_MANAGER);
    }

    private List<OfferView> live(Actor actor, OfferStatus status, Layout layout) {
        return offers.page(actor, status, Paging.first(MOST), layout.language()).items();
    }

    @SafeVarargs
    private Map<UUID, Home> homesOf(Stream<UUID>... ids) {
        Set<UUID> all = new HashSet<>();
        for (Stream<UUID> some : ids) {
            some.forEach(all::add);
        }
        return homes.byIds(all).stream().collect(Collectors.toMap(Home::id, Function.identity()));
    }

    private List<Home> unconfirmed(Actor actor, Layout layout) {
        return !actor.is(Role.HOME_MANAGER)
                ? List.of()
                : homes.of(List.of(actor.own())).stream()
                        .filter(home -> actor.may(Operation.CONFIRM_VACANCIES, home.belonging()))
                        .filter(home -> isStale(home, layout))
                        .toList();
    }

    private boolean isStale(Home home, Layout layout) {
        return home.freshness(forms.named(home.form(), "form"), layout.today()) == Freshness.STALE;
    }
}
