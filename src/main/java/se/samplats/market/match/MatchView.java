package se.samplats.market.match;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.home.Freshness;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.QuoteView;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;

/** Matches as the API shows them. */
public final class MatchView {

    private MatchView() {}

    public record HomeRef(UUID id, String name, String municipality, String form) {

        static HomeRef of(OfferedHome home) {
            return new HomeRef(home.id(), home.name(), home.municipality(), home.form());
        }
    }

    public record PlaceRef(UUID id, String label) {

        static PlaceRef of(OfferedPlace place) {
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
     * @param onlyDays for how many days the place is free from the wanted start on, where nobody has said how many are needed and they
     *     are fewer than is usual for the form; null otherwise
     * @param distanceKm from the buyer's main town, as the crow flies
     * @param quote what the stay would cost; absent in a plain search
     */
    public record Candidate(
            HomeRef home,
            PlaceRef place,
            LocalDate freeFrom,
            @Nullable LocalDate freeUntil,
            @Nullable Integer onlyDays,
            double distanceKm,
            @Nullable Long dayPriceOre,
            @Nullable Instant confirmedAt,
            Freshness freshness,
            Telephones telephones,
            List<FindingView> findings,
            @Nullable QuoteView quote) {}

    /**
     * @param cureAmount by how much: days, km or öre; for a raised level its day price in öre; 0 where no amount is meant
     * @param cureStart for a later start, the day
     */
    public record Failed(
            String criterion,
            String text,
            String source,
            @Nullable String cure,
            Cure.@Nullable Kind cureKind,
            long cureAmount,
            @Nullable LocalDate cureStart) {

        static Failed of(Finding finding, Language language) {
            Cure cure = finding.cure();
            return new Failed(
                    finding.criterion(),
                    finding.text().in(language),
                    finding.source().in(language),
                    cure == null ? null : cure.text().in(language),
                    cure == null ? null : cure.kind(),
                    cure == null ? 0 : cure.amount(),
                    cure == null ? null : cure.start());
        }
    }

    /**
     * @param failed the first hard rule that fails
     * @param also where something would cure that, the later rules that fail too and are not cured by it
     * @param askable a place of it that is free and may be asked for all the same, for pages; null where there is none
     */
    public record Excluded(
            HomeRef home,
            Failed failed,
            List<Failed> also,
            @JsonIgnore @Nullable PlaceRef askable) {}

    /**
     * @param text from when, and on what conditions, the home fits: one sentence
     * @param start the day that one would ask for
     * @param level the level that one would ask for
     * @param dayPriceOre the base price of a day, on that day
     * @param gives what the buyer would have to give way on, each with its amount in days, km or öre
     */
    public record Near(
            HomeRef home,
            PlaceRef place,
            String text,
            LocalDate start,
            Level level,
            double distanceKm,
            @Nullable Long dayPriceOre,
            Telephones telephones,
            List<Failed> gives) {}

    /** @param sort as a query names it */
    public record Order(String sort, String text) {

        static Order of(Sort sort, Language language) {
            return new Order(sort.path(), sort.text().in(language));
        }
    }

    /**
     * @param start from when on places were looked for: the wanted start, or today where that has passed
     * @param order the order of candidates and near misses
     */
    public record RequestMatches(
            LocalDate start, Order order, List<Candidate> candidates, List<Excluded> excluded, List<Near> nearMisses) {}

    static RequestMatches of(Matches matches, Need need, Sort sort, Map<UUID, Quote> quotes, Language language) {
        return new RequestMatches(
                need.start(),
                Order.of(sort, language),
                matches.candidates().stream()
                        .map(m -> candidate(m, quotes.get(m.option().home().id()), language))
                        .toList(),
                matches.excluded().stream().map(m -> excluded(m, language)).toList(),
                near(matches, language));
    }

    static List<Near> near(Matches matches, Language language) {
        return matches.near().stream().map(m -> near(m, language)).toList();
    }

    static Candidate candidate(Match match, @Nullable Quote quote, Language language) {
        Option option = match.option();
        return new Candidate(
                HomeRef.of(option.home()),
                PlaceRef.of(Objects.requireNonNull(option.place())),
                freeFrom(option),
                Objects.requireNonNull(option.gap()).freeUntil(),
                option.onlyDays(),
                option.distanceKm(),
                ore(option.price()),
                option.home().confirmedAt(),
                option.home().freshness(option.form(), option.today()),
                option.home().telephones(),
                match.findings().stream().map(f -> FindingView.of(f, language)).toList(),
                quote == null ? null : QuoteView.of(quote, language));
    }

    static LocalDate freeFrom(Option option) {
        LocalDate earliest = option.start().isBefore(option.today()) ? option.start() : option.today();
        return Opening.from(Objects.requireNonNull(option.gap()), earliest);
    }

    private static Excluded excluded(Match match, Language language) {
        List<Finding> lacks = match.lacks();
        Cure cure = lacks.get(0).cure();
        boolean curable = cure != null && cure.kind() != Cure.Kind.ANOTHER_HOME;
        return new Excluded(
                HomeRef.of(match.option().home()),
                Failed.of(lacks.get(0), language),
                lacks.stream()
                        .skip(1)
                        .filter(later -> curable)
                        .map(later -> Failed.of(later, language))
                        .toList(),
                match.isAskable()
                        ? PlaceRef.of(Objects.requireNonNull(match.option().place()))
                        : null);
    }

    private static Near near(Match match, Language language) {
        Option option = match.option();
        return new Near(
                HomeRef.of(option.home()),
                PlaceRef.of(Objects.requireNonNull(option.place())),
                match.fits().in(language),
                option.start(),
                match.gives(Cure.Kind.RAISED_LEVEL) ? Level.RAISED : Level.BASE,
                option.distanceKm(),
                ore(option.price()),
                option.home().telephones(),
                match.lacks().stream().map(f -> Failed.of(f, language)).toList());
    }

    private static @Nullable Long ore(@Nullable Money money) {
        return money == null ? null : (Long) money.ore();
    }
}
