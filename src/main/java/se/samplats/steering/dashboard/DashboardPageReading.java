package se.samplats.steering.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.steering.dashboard.DashboardPage.DashboardTables;
import se.samplats.steering.dashboard.DashboardPage.Headline;
import se.samplats.steering.dashboard.DashboardPage.Option;
import se.samplats.steering.dashboard.DashboardPage.Sums;
import se.samplats.steering.statistics.DividedMeasure;
import se.samplats.steering.statistics.FreshnessMeasure;
import se.samplats.steering.statistics.MeasurePart;
import se.samplats.steering.statistics.MeasureReading;
import se.samplats.steering.statistics.OccupancyMeasure;
import se.samplats.steering.statistics.ReasonNames;
import se.samplats.steering.statistics.SavingsMeasure;
import se.samplats.steering.statistics.Scope;
import se.samplats.steering.statistics.ShareItem;
import se.samplats.steering.statistics.ShareItems;
import se.samplats.steering.statistics.Span;
import se.samplats.steering.statistics.Tally;
import se.samplats.steering.statistics.WaitingMeasure;

/** Puts the dashboard together: each measure is taken once, and shown as number, picture and table. */
@ApplicationScoped
@Transactional
class DashboardPageReading {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int ORE_IN_THOUSAND = 5;
    private static final int ORE_IN_MILLION = 8;

    /** Of less than ten million kronor a month, thousands are shown. */
    private static final long MOST_IN_THOUSANDS = 1_000_000_000;

    private final MeasureReading measureReading;
    private final ShareTables shareTables;
    private final MeasureTables measureTables;
    private final PurchaseTables purchaseTables;
    private final ReasonNames reasons;
    private final Forms forms;

    DashboardPageReading(
            MeasureReading measureReading,
            ShareTables shareTables,
            MeasureTables measureTables,
            PurchaseTables purchaseTables,
            ReasonNames reasons,
            Forms forms) {
        this.measureReading = measureReading;
        this.shareTables = shareTables;
        this.measureTables = measureTables;
        this.purchaseTables = purchaseTables;
        this.reasons = reasons;
        this.forms = forms;
    }

    DashboardPage page(Layout layout, Actor actor, DashboardFilter filter) {
        Scope scope = filter.scope();
        Span care = scope.span().past(layout.today()).orElse(scope.span());
        ShareItems now = measureReading.shares(actor, scope);
        ShareItems before = measureReading.shares(actor, new Scope(scope.municipality(), scope.form(), care.before()));
        ShareItem all = now.of(scope.cell());
        List<ShareItem> months = shareTables.months(now, new Scope(scope.municipality(), scope.form(), care));
        WaitingMeasure waiting = measureReading.waiting(actor, scope);
        DividedMeasure refusals = measureReading.refusals(actor, scope);
        DividedMeasure privately = measureReading.privateReasons(actor, scope);
        DividedMeasure unmet = measureReading.unmetNeeds(actor, scope);
        OccupancyMeasure occupancy = measureReading.occupancy(actor, scope);
        boolean published = scope.span().isPublished(layout.today());
        Scope everyone = new Scope(published ? null : scope.municipality(), scope.form(), scope.span());
        FreshnessMeasure freshness = measureReading.freshness(actor, everyone);
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        Map<String, String> declined = reasons.ofRefusals(layout.language());
        Map<String, String> bought = reasons.ofPurchases(layout.language());
        DashboardTables tables = new DashboardTables(
                shareTables.byMonth(filter, months, layout),
                shareTables.byMunicipality(filter, now, before, layout),
                shareTables.byForm(filter, now, before, layout),
                shareTables.byKind(filter, all, layout),
                measureTables.parts(
                        "reasons",
                        texts.whyPrivate(),
                        texts.reason(),
                        privately.items(),
                        code -> bought.getOrDefault(code, code),
                        filter,
                        layout),
                measureTables.occupancy(occupancy, filter, layout),
                measureTables.parts(
                        "ages", texts.waitingByAge(), texts.age(), waiting.ages(), texts::band, filter, layout),
                measureTables.parts(
                        "waits", texts.waitingByDays(), texts.waited(), waiting.waits(), texts::band, filter, layout),
                measureTables.parts(
                        "refusals",
                        texts.refusals(),
                        texts.reason(),
                        refusals.items(),
                        code -> declined.getOrDefault(code, code),
                        filter,
                        layout),
                measureTables.parts(
                        "unmet",
                        texts.unmet(),
                        texts.criterionTitle(),
                        unmet.items(),
                        texts::criterion,
                        filter,
                        layout),
                measureTables.freshness(freshness, filter, layout),
                measureTables.exchange(measureReading.giveAndGet(actor, everyone), filter, layout),
                purchaseTables.parts(actor, filter, now, declined, layout));
        List<AreaChart.MonthParts> parts = months.stream()
                .map(item -> shareTables.parts(item, filter.cost()))
                .toList();
        long most = parts.stream().mapToLong(AreaChart.MonthParts::total).max().orElse(0);
        boolean drawn = most > 0;
        boolean thousands = most < MOST_IN_THOUSANDS;
        Function<Long, String> amount = value -> layout.write()
                .number(
                        filter.cost()
                                ? BigDecimal.valueOf(value, thousands ? ORE_IN_THOUSAND : ORE_IN_MILLION)
                                : BigDecimal.valueOf(value));
        Headline headline = headline(filter, care, all, before.of(scope.cell()), layout);
        SavingsMeasure savings = measureReading.savings(actor, scope);
        return new DashboardPage(
                layout,
                filter,
                municipalities(scope.municipality()),
                forms(scope.form(), layout),
                headline,
                new SummarySentences(layout)
                        .of(
                                headline,
                                filter.cost(),
                                tables.purchases(),
                                savings.fullCostOre(),
                                savings.placements() != null && savings.placements() > 0),
                drawn ? AreaChart.wide(parts, amount, month(layout)) : null,
                drawn ? AreaChart.narrow(parts, amount, month(layout)) : null,
                thousands,
                tables,
                savings,
                waiting,
                sums(occupancy, freshness, waiting, refusals, privately, unmet));
    }

    private Headline headline(DashboardFilter filter, Span span, ShareItem now, ShareItem before, Layout layout) {
        Formats write = layout.write();
        Tally.ShareAmounts amounts = ShareTables.amounts(now, filter.cost());
        Long privately = filter.cost() ? now.privateOre() : now.privateDays();
        BigDecimal share = ShareTables.external(now, filter.cost());
        BigDecimal earlier = ShareTables.external(before, filter.cost());
        Function<Long, String> written = value -> filter.cost() ? write.kronor(value) : write.number(value);
        return new Headline(
                filter.scope().municipality() == null
                        ? layout.texts(DashboardTexts.class).county()
                        : shareTables.municipality(filter.scope().municipality()),
                now.suppressed() && share == null,
                share,
                privately == null ? "" : written.apply(privately),
                amounts == null || amounts.total() == null ? "" : written.apply(amounts.total()),
                share == null || earlier == null
                        ? null
                        : share.subtract(earlier).multiply(PERCENT),
                span.from().plusYears(1).equals(span.to()),
                span.to().minusDays(1),
                now.unpricedDays());
    }

    private static Sums sums(
            OccupancyMeasure occupancy,
            FreshnessMeasure freshness,
            WaitingMeasure waiting,
            DividedMeasure refusals,
            DividedMeasure privately,
            DividedMeasure unmet) {
        return new Sums(
                occupancy.occupancy(),
                freshness.items().stream()
                        .mapToLong(FreshnessMeasure.FreshHomes::homes)
                        .sum(),
                freshness.items().stream()
                        .mapToLong(FreshnessMeasure.FreshHomes::confirmed)
                        .sum(),
                past(waiting),
                refusals.total(),
                privately.total(),
                unmet.total());
    }

    /** Those that have waited longer than two months; null where either part of them is hidden. */
    private static @Nullable Long past(WaitingMeasure waiting) {
        List<MeasurePart> late = waiting.waits().subList(1, waiting.waits().size());
        return late.stream().anyMatch(MeasurePart::suppressed)
                ? null
                : (Long) late.stream()
                        .map(MeasurePart::number)
                        .mapToLong(Objects::requireNonNull)
                        .sum();
    }

    private List<Option> municipalities(@Nullable String chosen) {
        List<String> taking = measureReading.municipalities();
        return taking.stream()
                .map(code -> new Option(code, shareTables.municipality(code), code.equals(chosen)))
                .toList();
    }

    private List<Option> forms(@Nullable String chosen, Layout layout) {
        return forms.inOrder().stream()
                .filter(HousingForm::matching)
                .map(form -> new Option(
                        form.code(), form.name(layout.language()), form.code().equals(chosen)))
                .toList();
    }

    /** The year stands with its first month. */
    private static Function<YearMonth, String> month(Layout layout) {
        DateTimeFormatter name =
                DateTimeFormatter.ofPattern("MMM", layout.language().locale());
        DateTimeFormatter withYear =
                DateTimeFormatter.ofPattern("MMM yy", layout.language().locale());
        return month -> (month.getMonthValue() == 1 ? withYear : name).format(month);
    }
}
