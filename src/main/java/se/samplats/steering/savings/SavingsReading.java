package se.samplats.steering.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.market.framework.FrameworkOffers;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Privileged;
import se.samplats.platform.party.Right;
import se.samplats.steering.disclosure.Publications;
import se.samplats.steering.statistics.ExchangeMeasure;
import se.samplats.steering.statistics.MeasureReading;
import se.samplats.steering.statistics.Scope;
import se.samplats.steering.statistics.Span;

/** Measures what was saved, and shows each reader what that reader may see. */
@ApplicationScoped
@Transactional
@Privileged
public class SavingsReading {

    private final PricedStays pricedStays;
    private final FrameworkOffers frameworkOffers;
    private final GivenRefusals givenRefusals;
    private final MeasureReading measureReading;
    private final Publications publications;
    private final VatCompensation compensation;
    private final Today today;

    SavingsReading(
            PricedStays pricedStays,
            FrameworkOffers frameworkOffers,
            GivenRefusals givenRefusals,
            MeasureReading measureReading,
            Publications publications,
            VatCompensation compensation,
            Today today) {
        this.pricedStays = pricedStays;
        this.frameworkOffers = frameworkOffers;
        this.givenRefusals = givenRefusals;
        this.measureReading = measureReading;
        this.publications = publications;
        this.compensation = compensation;
        this.today = today;
    }

    TiersMeasure tiers(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        boolean everybody = scope.isForEverybody(actor, today.date());
        Span span = scope.span().past(today.date()).orElse(scope.span());
        ComparedStays stays = compared(scope.span().past(today.date()).isPresent() ? span : null);
        @Nullable
        PublishedTiers published = everybody ? new PublishedTiers(publications, compared(span.years())) : null;
        boolean own = scope.municipality() != null && actor.actsFor(scope.municipality());
        return new TiersMeasure(
                span.from(),
                span.to(),
                Arrays.stream(Tier.values())
                        .map(tier -> own
                                        || (published != null
                                                && published.showsTier(scope.municipality(), scope.form(), tier, span))
                                ? TiersMeasure.TierItem.of(tier, stays.sum(tier, stay -> isIn(stay, scope)))
                                : TiersMeasure.TierItem.hidden(tier))
                        .toList());
    }

    private static boolean isIn(PricedStay stay, Scope scope) {
        return (scope.municipality() == null || scope.municipality().equals(stay.buyer()))
                && (scope.form() == null || scope.form().equals(stay.form()));
    }

    /** Each municipality's own; of days that are not published, one's own alone. */
    InterestMeasure interests(Actor actor, Scope asked) {
        actor.must(Right.READ_STATISTICS);
        Scope scope = new Scope(asked.municipality(), null, asked.span());
        boolean everybody = scope.isForEverybody(actor, today.date());
        ExchangeMeasure exchanged = measureReading.giveAndGet(actor, scope);
        Span span = new Span(exchanged.from(), exchanged.to());
        ComparedStays stays = compared(scope.span().past(today.date()).isPresent() ? span : null);
        @Nullable
        PublishedTiers published = everybody ? new PublishedTiers(publications, compared(span.years())) : null;
        Map<String, GivenRefusals.Refused> refused = givenRefusals.within(span);
        return new InterestMeasure(
                span.from(),
                span.to(),
                exchanged.items().stream()
                        .filter(one -> everybody || actor.actsFor(one.municipality()))
                        .map(one -> item(
                                one,
                                stays,
                                refused.getOrDefault(one.municipality(), GivenRefusals.Refused.NONE),
                                actor.actsFor(one.municipality()) ? null : Objects.requireNonNull(published),
                                span))
                        .toList());
    }

    /** @param published null where the reader sees all of its own */
    private static InterestMeasure.InterestItem item(
            ExchangeMeasure.Exchanged exchanged,
            ComparedStays stays,
            GivenRefusals.Refused refused,
            @Nullable PublishedTiers published,
            Span span) {
        String code = exchanged.municipality();
        Predicate<PricedStay> gave = stay -> stay.seller().equals(code);
        Predicate<PricedStay> got = stay -> stay.buyer().equals(code);
        boolean showsSold = exchanged.soldDays() != null && (published == null || published.showsSeller(code, span));
        boolean showsBought = exchanged.boughtDays() != null && (published == null || published.showsBuyer(code, span));
        Long income = showsSold ? (Long) stays.costOre(gave) : null;
        Long paid = showsBought ? (Long) stays.costOre(got) : null;
        Long own = saved(Tier.OWN, code, stays, published, span);
        Long framework = saved(Tier.FRAMEWORK, code, stays, published, span);
        Long county = saved(Tier.COUNTY, code, stays, published, span);
        Long number = published == null || refused.published() ? (Long) refused.number() : null;
        Long net = income == null || own == null ? null : (Long) Math.addExact(income, own);
        boolean whole = net != null && paid != null && framework != null && county != null && number != null;
        return new InterestMeasure.InterestItem(
                code,
                exchanged.soldDays(),
                exchanged.boughtDays(),
                income,
                paid,
                own,
                framework,
                county,
                number,
                net,
                !whole);
    }

    private static @Nullable Long saved(
            Tier tier, String buyer, ComparedStays stays, @Nullable PublishedTiers published, Span span) {
        return published == null || published.showsTier(buyer, null, tier, span)
                ? (Long) stays.sum(tier, stay -> stay.buyer().equals(buyer)).fullOre()
                : null;
    }

    /** @param span null where all of it lies ahead */
    private ComparedStays compared(@Nullable Span span) {
        List<PricedStay> stays = span == null ? List.of() : pricedStays.within(span);
        LocalDate to = span == null ? today.date() : span.to();
        LocalDate from = stays.stream()
                .map(PricedStay::began)
                .min(LocalDate::compareTo)
                .orElse(to)
                .minusYears(1);
        return new ComparedStays(
                stays,
                new KnownPrices(pricedStays.purchases(from, to), frameworkOffers.between(from, to), compensation::net));
    }
}
