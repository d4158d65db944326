package se.samplats.market.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Freshness;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;

/** Matches as the API tells them. */
public final class MatchView {

    private MatchView() {}

    public record HomeRef(UUID id, String name, String municipality, String form) {

        static HomeRef of(Home home) {
            return new HomeRef(home.id(), home.name(), home.municipality(), home.form());
        }
    }

    public record PlaceRef(UUID id, String label) {

        static PlaceRef of(Place place) {
            return new PlaceRef(place.id(), place.label());
        }
    }

    public record FindingView(String criterion, Verdict verdict, String text, String source) {

        static FindingView of(Finding finding, Language language) {
            return new FindingView(
                    finding.criterion(),
                    finding.verdict(),
                    finding.text().in(language),
                    finding.source().in(language));
        }
    }

    /**
     * @param freeFrom the first free day, at the earliest today or the wanted start
     * @param freeUntil the first day that is taken again; null when nothing is booked after
     * @param distanceKm from the buyer's main town, as the crow flies
     * @param quote what the stay would cost; absent in a plain search
     */
    public record Candidate(
            HomeRef home,
            PlaceRef place,
            LocalDate freeFrom,
            @Nullable LocalDate freeUntil,
            double distanceKm,
            @Nullable Long dayPriceOre,
            @Nullable Instant confirmedAt,
            Freshness freshness,
            List<FindingView> findings,
            @Nullable QuoteView quote) {}

    public record Failed(
            String criterion,
            String text,
            String source,
            @Nullable String cure,
            Cure.@Nullable Kind cureKind,
            long cureAmount) {}

    public record Excluded(HomeRef home, Failed failed) {}

    /** @param gives what the buyer would have to give way on, each with its amount in days, km or öre */
    public record Near(
            HomeRef home,
            PlaceRef place,
            double distanceKm,
            @Nullable Long dayPriceOre,
            List<Failed> gives) {}

    public record RequestMatches(List<Candidate> candidates, List<Excluded> excluded, List<Near> nearMisses) {}

    static RequestMatches of(Matches matches, Need need, Map<UUID, Quote> quotes, Language language) {
        return new RequestMatches(
                matches.candidates().stream()
                        .map(m ->
                                candidate(m, need, quotes.get(m.option().home().id()), language))
                        .toList(),
                matches.excluded().stream().map(m -> excluded(m, language)).toList(),
                matches.near().stream().map(m -> near(m, language)).toList());
    }

    public static Candidate candidate(Match match, Need need, @Nullable Quote quote, Language language) {
        Option option = match.option();
        Vacancy gap = java.util.Objects.requireNonNull(option.gap());
        LocalDate earliest = need.start().isBefore(option.today()) ? need.start() : option.today();
        LocalDate from = gap.freeFrom() == null || gap.freeFrom().isBefore(earliest) ? earliest : gap.freeFrom();
        return new Candidate(
                HomeRef.of(option.home()),
                PlaceRef.of(java.util.Objects.requireNonNull(option.place())),
                from,
                gap.freeUntil(),
                option.distanceKm(),
                ore(option.price()),
                option.home().confirmedAt(),
                option.home().freshness(option.form(), option.today()),
                match.findings().stream().map(f -> FindingView.of(f, language)).toList(),
                quote == null ? null : QuoteView.of(quote, language));
    }

    private static Excluded excluded(Match match, Language language) {
        Finding first = match.firstLack().orElseThrow();
        return new Excluded(HomeRef.of(match.option().home()), failed(first, language));
    }

    private static Near near(Match match, Language language) {
        Option option = match.option();
        return new Near(
                HomeRef.of(option.home()),
                PlaceRef.of(java.util.Objects.requireNonNull(option.place())),
                option.distanceKm(),
                ore(option.price()),
                match.lacks().stream().map(f -> failed(f, language)).toList());
    }

    private static Failed failed(Finding finding, Language language) {
        Cure cure = finding.cure();
        return new Failed(
                finding.criterion(),
                finding.text().in(language),
                finding.source().in(language),
                cure == null ? null : cure.text().in(language),
                cure == null ? null : cure.kind(),
                cure == null ? 0 : cure.amount());
    }

    private static @Nullable Long ore(@Nullable Money money) {
        return money == null ? null : (Long) money.ore();
    }
}
