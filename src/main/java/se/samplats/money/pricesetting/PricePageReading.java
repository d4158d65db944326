package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Reads the form of a home's budget, and shows what it makes a day cost before anything is proposed. */
@ApplicationScoped
@Transactional
class PricePageReading {

    private static final int MOST_KRONOR = 1_000_000_000;
    private static final long MOST_A_DAY = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Homes homes;
    private final PriceProposing proposing;
    private final OccupancyTables tables;
    private final Today today;

    PricePageReading(Homes homes, PriceProposing proposing, OccupancyTables tables, Today today) {
        this.homes = homes;
        this.proposing = proposing;
        this.tables = tables;
        this.today = today;
    }

    /**
     * What the form says.
     *
     * @param privateOre what a day of the same care costs privately; null where not given
     */
    record Input(
            LocalDate validFrom, Budget budget, @Nullable Long privateOre) {}

    /** The home, where the actor may propose its prices. */
    Home home(Actor actor, UUID id) {
        return homes.visible(actor, Right.PROPOSE_PRICES, id);
    }

    /** What an empty form begins with. */
    Typed begun(Home home) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(
                "validFrom",
                List.of(LocalDate.of(today.date().getYear() + 1, 1, 1).toString()));
        values.put("places", List.of(Integer.toString(Math.max(1, home.notifiedPlaces()))));
        values.put("occupancy", List.of("85"));
        return new Typed("budget", values);
    }

    Input read(Typed typed) {
        LocalDate validFrom = typed.neededDay("validFrom");
        long staff = cost(typed, "staff");
        long premises = cost(typed, "premises");
        long overhead = cost(typed, "overhead");
        long capital = cost(typed, "capital");
        Integer places = typed.number("places", 1, 1_000);
        typed.mustHave("places", places);
        BigDecimal occupancy = typed.decimal("occupancy", BigDecimal.valueOf(5), HUNDRED, 2);
        typed.mustHave("occupancy", occupancy);
        BigDecimal weight = typed.decimal("raisedWeight", BigDecimal.ONE, BigDecimal.TEN, 4);
        BigDecimal share = typed.decimal("raisedShare", BigDecimal.ZERO, HUNDRED, 2);
        Long others = typed.ore("othersOverhead", MOST_KRONOR);
        String reason = typed.atMost("othersReason", 200);
        Long privately = typed.ore("privatePrice", MOST_A_DAY);
        typed.mustBeRight();
        return new Input(
                validFrom,
                new Budget(
                        staff,
                        premises,
                        overhead,
                        capital,
                        Objects.requireNonNull(places),
                        Objects.requireNonNull(occupancy).movePointLeft(2),
                        weight,
                        share == null ? null : share.movePointLeft(2),
                        others,
                        reason.isEmpty() ? null : reason),
                privately == null || privately == 0 ? null : privately);
    }

    /** The prices that the budget gives, and what a day costs by how many beds are used. */
    PricePage.Made made(Layout layout, Actor actor, Home home, Input input) {
        List<ProposedPrice> prices = proposing.prices(actor, input.budget());
        OccupancyTable table = tables.of(home, input.budget(), input.privateOre());
        List<BarChart.Bars> bars = table.rows().stream()
                .map(row -> new BarChart.Bars(
                        layout.texts(PriceTexts.class).beds(row.beds()),
                        List.of(new BarChart.Amount(
                                row.overOre() < 0 ? "company" : "own",
                                row.costPerBedDayOre(),
                                layout.write().kronor(row.costPerBedDayOre())))))
                .toList();
        List<BarChart.Level> levels = new ArrayList<>();
        levels.add(new BarChart.Level(
                table.dayPriceOre(), layout.texts(PriceTexts.class).markOwn()));
        OccupancyTable.PrivateBreakEven breakEven = table.breakEven();
        if (breakEven != null) {
            levels.add(new BarChart.Level(
                    breakEven.netDayPriceOre(), layout.texts(PriceTexts.class).markPrivate()));
        }
        return new PricePage.Made(prices, table, BarChart.wide(bars, levels), BarChart.narrow(bars, levels));
    }

    private static long cost(Typed typed, String field) {
        Long ore = typed.ore(field, MOST_KRONOR);
        typed.mustHave(field, ore);
        return ore == null ? 0 : ore;
    }
}
