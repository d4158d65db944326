package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.market.request.Need;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Municipalities;

/** Finds the places that fit a need, and tells of all others why they do not. */
@ApplicationScoped
@Transactional
public class Matching {

    private final Options options;
    private final LinkedHomes linkedHomes;
    private final Municipalities municipalities;
    private final Forms forms;

    Matching(Options options, LinkedHomes linkedHomes, Municipalities municipalities, Forms forms) {
        this.options = options;
        this.linkedHomes = linkedHomes;
        this.municipalities = municipalities;
        this.forms = forms;
    }

    /** All homes of the buyer's county, each as a candidate or excluded. */
    Matches matches(PurchaseRequest request) {
        Need need = request.need();
        Circumstances circumstances = linkedHomes.of(request, forms.named(need.form(), "form"));
        return Matches.of(
                judged(need, circumstances, options.all(need, request.municipality(), reach(request.municipality()))));
    }

    /** All homes of these municipalities for a need that is no request, each as a candidate or excluded. */
    Matches matches(String buyer, Need need, Collection<String> within) {
        Circumstances circumstances = Circumstances.alone(buyer, forms.named(need.form(), "form"));
        return Matches.of(judged(need, circumstances, options.all(need, buyer, within)));
    }

    /** The places that fit, best first. */
    List<Match> search(String buyer, Need need, Collection<String> within) {
        HousingForm form = forms.named(need.form(), "form");
        if (!form.matching()) {
            return List.of();
        }
        List<Option> free = options.free(need, buyer, within);
        return judged(need, Circumstances.alone(buyer, form), free).stream()
                .filter(Match::isCandidate)
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    /** The best place that fits the request for the period, in a home that is not passed by. */
    public Optional<UUID> bestPlace(PurchaseRequest request, Period period, Set<UUID> passedHomes) {
        Need need = request.need().during(period);
        Circumstances circumstances = linkedHomes.of(request, forms.named(need.form(), "form"));
        String buyer = request.municipality();
        return judged(need, circumstances, options.free(need, buyer, reach(buyer))).stream()
                .filter(Match::isCandidate)
                .filter(match -> !passedHomes.contains(match.option().home().id()))
                .min(Match.BEST_FIRST)
                .map(match -> Objects.requireNonNull(match.option().place()).id());
    }

    /** The places in the buyer's county that meet a request for exactly these days, best first. */
    public List<MatchView.Candidate> suitable(PurchaseRequest request, Period during) {
        Need need = request.need().during(during);
        HousingForm form = forms.named(need.form(), "form");
        List<Option> free =
                form.matching() ? options.free(need, request.municipality(), reach(request.municipality())) : List.of();
        return suitable(need, judged(need, linkedHomes.of(request, form), free));
    }

    /** The same where nothing is known but the form. */
    public List<MatchView.Candidate> suitable(String buyer, String form, Period during) {
        Need need = new Need(
                        form, null, null, List.of(), List.of(), false, during.start(), 1, null, null, Set.of(), true)
                .during(during);
        return suitable(need, search(buyer, need, reach(buyer)));
    }

    private static List<MatchView.Candidate> suitable(Need need, List<Match> judged) {
        return judged.stream()
                .filter(Match::isCandidate)
                .sorted(Match.BEST_FIRST)
                .map(match -> MatchView.candidate(match, need, null, Language.SV))
                .toList();
    }

    /** The municipalities whose homes a buyer is shown unless it names others: its county's. */
    Set<String> reach(String buyer) {
        return municipalities.sameCounty(buyer);
    }

    /**
     * Goes on when the place may be asked for: the law, what is notified and the ledger allow it. The buyer's own limits, and
     * what the home may decide for itself, do not stop a question.
     */
    public void mustBeAskable(PurchaseRequest request, Need need, Home home, Place place) {
        Circumstances circumstances = linkedHomes.of(request, forms.named(need.form(), "form"));
        Option option = options.one(need, request.municipality(), home, place);
        Criteria.judge(need, option, circumstances).stream()
                .filter(Finding::lacks)
                .filter(finding -> !Criteria.isWaivable(finding))
                .findFirst()
                .ifPresent(finding -> {
                    throw finding.criterion().equals(PeriodCriterion.CODE)
                            ? Refusal.conflict("place-taken")
                            : Refusal.of("place-does-not-fit", finding.text(), finding.source());
                });
    }

    private static List<Match> judged(Need need, Circumstances circumstances, List<Option> options) {
        return options.stream()
                .map(option -> new Match(option, Criteria.judge(need, option, circumstances)))
                .toList();
    }
}
