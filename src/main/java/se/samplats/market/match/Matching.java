package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.pricing.Level;
import se.samplats.market.request.DateBounds;
import se.samplats.market.request.Need;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;

/** Finds the places that fit a need, and says of all others why they do not. */
@ApplicationScoped
@Transactional
public class Matching {

    private final Options options;
    private final CircumstancesReading circumstances;
    private final Municipalities municipalities;
    private final Forms forms;
    private final DateBounds bounds;
    private final Today today;

    Matching(
            Options options,
            CircumstancesReading circumstances,
            Municipalities municipalities,
            Forms forms,
            DateBounds bounds,
            Today today) {
        this.options = options;
        this.circumstances = circumstances;
        this.municipalities = municipalities;
        this.forms = forms;
        this.bounds = bounds;
        this.today = today;
    }

    /**
     * All homes of the buyer's county, each as a candidate or excluded, from the wanted day or from today where that has passed.
     *
     * @param level the level of care that would be asked for
     */
    Matches matches(PurchaseRequest request, Level level, Sort sort) {
        return matches(request, request.need().notBefore(today.date()), level, sort);
    }

    /** All homes of these municipalities for a need that is no request, each as a candidate or excluded. */
    Matches matches(String buyer, Search search) {
        Need need = meant(search);
        Circumstances circumstances = Circumstances.alone(buyer, forms.named(need.form(), "form"));
        List<Option> all = options.all(need, search.lengthKnown(), buyer, within(buyer, search));
        return Matches.of(judged(need, circumstances, all), search.sort());
    }

    /** The places that fit, in the order asked for. It reads once, so it needs no transaction of its own. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Match> search(String buyer, Search search) {
        Need need = meant(search);
        HousingForm form = forms.named(need.form(), "form");
        if (!form.matching()) {
            return List.of();
        }
        List<Option> free = options.free(need, search.lengthKnown(), buyer, within(buyer, search));
        return candidates(judged(need, Circumstances.alone(buyer, form), free), Match.by(search.sort()));
    }

    /** The best place that fits the request for the period, in a home that is not passed by. */
    public Optional<UUID> bestPlace(PurchaseRequest request, Period period, Set<UUID> passedHomes) {
        return candidates(request, period).stream()
                .filter(match -> !passedHomes.contains(match.option().home().id()))
                .findFirst()
                .map(match -> Objects.requireNonNull(match.option().place()).id());
    }

    /** The places in the buyer's county that meet a request for exactly these days, best first. */
    public List<Suitable> suitable(PurchaseRequest request, Period during) {
        return candidates(request, during).stream().map(Suitable::of).toList();
    }

    /** The same where nothing is known but the form. */
    public List<Suitable> suitable(String buyer, String form, Period during) {
        return suitable(buyer, anybody(form, during));
    }

    /** The same for a need that is no request: of one where nothing more is known, the form alone. */
    public List<Suitable> suitable(String buyer, Need need) {
        HousingForm named = forms.named(need.form(), "form");
        List<Option> free = named.matching() ? options.free(need, true, buyer, reach(buyer)) : List.of();
        return candidates(judged(need, Circumstances.alone(buyer, named), free), Match.BEST_FIRST).stream()
                .map(Suitable::of)
                .toList();
    }

    /** What nearly meets a request for these days, or from today on where they have begun. */
    Matches around(PurchaseRequest request, Period during) {
        Need need = request.need().during(during.notBefore(today.date()));
        return matches(request, need, Level.BASE, Sort.BEST);
    }

    /** The same where nothing is known but the form. */
    Matches around(String buyer, String form, Period during) {
        Need need = anybody(form, during.notBefore(today.date()));
        return matches(buyer, new Search(need, true, List.of(), Sort.BEST));
    }

    private Matches matches(PurchaseRequest request, Need need, Level level, Sort sort) {
        String buyer = request.municipality();
        Circumstances circumstances =
                this.circumstances.of(request, forms.named(need.form(), "form")).at(level);
        return Matches.of(judged(need, circumstances, options.all(need, true, buyer, reach(buyer))), sort);
    }

    private List<Match> candidates(PurchaseRequest request, Period during) {
        Need need = request.need().during(during);
        HousingForm form = forms.named(need.form(), "form");
        String buyer = request.municipality();
        List<Option> free = form.matching() ? options.free(need, true, buyer, reach(buyer)) : List.of();
        return candidates(judged(need, this.circumstances.of(request, form), free), Match.BEST_FIRST);
    }

    private static List<Match> candidates(List<Match> judged, Comparator<Match> order) {
        return judged.stream().filter(Match::isCandidate).sorted(order).toList();
    }

    private static Need anybody(String form, Period during) {
        return new Need(form, null, null, List.of(), List.of(), false, during.start(), 1, null, null, Set.of(), true)
                .during(during);
    }

    /** From today on where the day has passed. */
    private Need meant(Search search) {
        bounds.mustReach("start", search.need().start());
        return search.need().notBefore(today.date());
    }

    private Collection<String> within(String buyer, Search search) {
        return search.within().isEmpty() ? reach(buyer) : search.within();
    }

    /** The municipalities whose homes a buyer is shown unless it names others: its county's. */
    Set<String> reach(String buyer) {
        return municipalities.sameCounty(buyer);
    }

    /**
     * Goes on when the place may be asked for: the law, what is notified and the ledger allow it. The buyer's own limits, and
     * what the home may decide for itself, do not stop a question.
     *
     * @return whether they are met too, and the home has confirmed its vacancies in time: it is claimed as it was reported
     */
    public boolean mustBeAskable(PurchaseRequest request, Need need, Home home, Place place) {
        bounds.mustReach("start", need.start());
        Circumstances circumstances = this.circumstances.of(request, forms.named(need.form(), "form"));
        Option option = options.one(need, request.municipality(), home, place);
        List<Finding> findings = Criteria.judge(need, option, circumstances);
        findings.stream()
                .filter(Finding::lacks)
                .filter(finding -> !Criteria.isWaivable(finding))
                .findFirst()
                .ifPresent(finding -> {
                    throw finding.criterion().equals(PeriodCriterion.CODE)
                            ? Refusal.conflict("place-taken")
                            : Refusal.of("place-does-not-fit", finding.text(), finding.source());
                });
        return findings.stream().noneMatch(Finding::lacks)
                && findings.stream()
                        .anyMatch(finding -> finding.criterion().equals(FreshnessCriterion.CODE)
                                && finding.verdict() == Verdict.MEETS);
    }

    private static List<Match> judged(Need need, Circumstances circumstances, List<Option> options) {
        return options.stream()
                .map(option -> new Match(option, Criteria.judge(need, option, circumstances)))
                .toList();
    }
}
