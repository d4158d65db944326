package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.request.Need;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What a need finds, in the reader's language. */
@ApplicationScoped
@Transactional
public class MatchReading {

    private final Requests requests;
    private final Matching matching;
    private final Homes homes;
    private final Quoting quoting;
    private final Today today;

    MatchReading(Requests requests, Matching matching, Homes homes, Quoting quoting, Today today) {
        this.requests = requests;
        this.matching = matching;
        this.homes = homes;
        this.quoting = quoting;
        this.today = today;
    }

    /**
     * What a need finds that is not a request yet.
     *
     * @param relaxations for each limit of the need that alone keeps homes away, how many and the least give, most homes first
     */
    public record Exploration(MatchView.RequestMatches matches, List<Relaxation> relaxations) {}

    /**
     * @param criterion the code of the limit
     * @param homes how many homes fail by it alone
     * @param cure the least that would bring one of them back, in words; null where the limit would have to go altogether
     * @param by the same, to be done
     */
    public record Relaxation(
            String criterion,
            int homes,
            @Nullable String cure,
            @Nullable Cure by) {}

    /** Every home of the county for a request of one's own: the places that fit with their quotes, and why others do not. */
    public MatchView.RequestMatches ofRequest(Actor actor, UUID requestId, Language language) {
        return ofRequest(actor, requestId, Level.BASE, Sort.BEST, language);
    }

    /** The same at a level of care, in an order. */
    public MatchView.RequestMatches ofRequest(Actor actor, UUID requestId, Level level, Sort sort, Language language) {
        PurchaseRequest request = requests.visible(actor, Right.READ_REQUESTS, requestId);
        Need need = request.need().notBefore(today.date());
        Matches matches = matching.matches(request, level, sort);
        return MatchView.of(matches, need, sort, quotes(request, need, level, matches), language);
    }

    /** Every home of these municipalities, or of the own county where none is named, for a need that nobody has recorded. */
    public Exploration explore(Actor actor, Search search, Language language) {
        actor.must(Right.SEARCH);
        Matches matches = matching.matches(actor.own(), search);
        Need need = search.need().notBefore(today.date());
        return new Exploration(
                MatchView.of(matches, need, search.sort(), Map.of(), language), relaxations(matches, language));
    }

    /** The homes that fit a request, as the service looks for whoever waits for it. */
    public Set<UUID> homesFor(PurchaseRequest request) {
        return homes(matching.matches(request, Level.BASE, Sort.BEST));
    }

    /** The homes that fit a need that nobody has recorded. */
    public Set<UUID> homesFor(String buyer, Search search) {
        return homes(matching.matches(buyer, search));
    }

    private static Set<UUID> homes(Matches matches) {
        return matches.candidates().stream()
                .map(match -> match.option().home().id())
                .collect(Collectors.toSet());
    }

    /** What of the county nearly meets a request, or where there is none the form, for these days or from today on. */
    public List<MatchView.Near> near(
            Actor actor, @Nullable UUID requestId, String form, Period during, Language language) {
        if (requestId == null) {
            actor.must(Right.SEARCH);
            return MatchView.near(matching.around(actor.own(), form, during), language);
        }
        PurchaseRequest request = requests.visible(actor, Right.READ_REQUESTS, requestId);
        return MatchView.near(matching.around(request, during), language);
    }

    private static List<Relaxation> relaxations(Matches matches, Language language) {
        Map<String, List<Finding>> alone = matches.excluded().stream()
                .filter(match -> match.option().place() != null && match.lacks().size() == 1)
                .map(match -> match.lacks().get(0))
                .filter(finding -> !finding.criterion().equals(FormCriterion.CODE))
                .collect(Collectors.groupingBy(Finding::criterion, LinkedHashMap::new, Collectors.toList()));
        return alone.entrySet().stream()
                .map(entry -> relaxation(entry.getKey(), entry.getValue(), language))
                .sorted((one, other) -> Integer.compare(other.homes(), one.homes()))
                .toList();
    }

    private static Relaxation relaxation(String criterion, List<Finding> findings, Language language) {
        Cure least = least(findings);
        return new Relaxation(
                criterion, findings.size(), least == null ? null : least.text().in(language), least);
    }

    private static @Nullable Cure least(List<Finding> findings) {
        Cure least = null;
        for (Finding finding : findings) {
            Cure cure = finding.cure();
            if (cure != null && cure.isNear() && (least == null || cure.amount() < least.amount())) {
                least = cure;
            }
        }
        return least;
    }

    private Map<UUID, Quote> quotes(PurchaseRequest request, Need need, Level level, Matches matches) {
        Set<UUID> candidates = matches.candidates().stream()
                .map(match -> match.option().home().id())
                .collect(Collectors.toSet());
        return candidates.isEmpty()
                ? Map.of()
                : quoting.quotes(request.municipality(), homes.byIds(candidates), need.period(), level);
    }
}
