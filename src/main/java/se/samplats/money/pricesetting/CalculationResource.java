package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Operation.CALCULATE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.money.costsharing.CostMember;
import se.samplats.money.costsharing.CostSharing;
import se.samplats.money.costsharing.JointHome;
import se.samplats.money.costsharing.Share;
import se.samplats.money.yearend.UsedDays;
import se.samplats.money.yearend.YearEnd;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/calculations")
@Authenticated
@Needs(CALCULATE)
class CalculationResource {

    /** A thousand milliard kronor: no home costs more. */
    private static final long MOST_ORE = 100_000_000_000_000L;

    private final CurrentActor actor;
    private final VatCompensation compensation;

    CalculationResource(CurrentActor actor, VatCompensation compensation) {
        this.actor = actor;
        this.compensation = compensation;
    }

    /**
     * @param occupancy as a fraction, such as 0.85
     * @param levelWeight 1 where it is left out
     */
    record DayPriceBudget(
            @NotNull @Min(0) @Max(MOST_ORE) Long costOre,
            @NotNull @Min(1) @Max(10_000) Integer places,

            @NotNull @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 3, fraction = 30)
            BigDecimal occupancy,

            @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 30)
            BigDecimal levelWeight) {}

    /**
     * @param occupancy as a fraction; it makes the day price
     * @param privateDayPriceOre what a day of the same care costs privately, before compensation
     */
    record OccupancyFigures(
            @NotNull @Min(0) @Max(MOST_ORE) Long costOre,
            @NotNull @Min(1) @Max(1_000) Integer places,

            @NotNull @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 3, fraction = 30)
            BigDecimal occupancy,

            @Nullable @Min(1) @Max(MOST_ORE) Long privateDayPriceOre) {}

    record DayPriceAnswer(long dayPriceOre) {}

    record YearEndFigures(
            @NotNull @Min(0) @Max(MOST_ORE) Long budgetCostOre,
            @NotNull @Min(1) @Max(10_000) Integer places,

            @NotNull @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 3, fraction = 30)
            BigDecimal budgetOccupancy,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 30)
            BigDecimal bandPercent,

            @NotNull @Min(0) @Max(MOST_ORE) Long actualCostOre,
            @NotEmpty @Size(max = 400) List<@NotNull @Valid UsedDays> days) {}

    /**
     * @param resultOre a deficit is positive
     * @param shares of {@code sharedOre}, to which they sum exactly
     */
    record YearEndAnswer(
            long dayPriceOre, long revenueOre, long resultOre, long keptOre, long sharedOre, List<Share> shares) {}

    /**
     * @param fixedCostOre the part of the cost that is there whichever places are used; 0 where it is left out
     * @param places how many the home has; with them and the occupancy it is told what each would pay alone
     * @param occupancy at which a place is budgeted to be used, as a fraction
     */
    record CostFigures(
            @NotNull @Min(0) @Max(MOST_ORE) Long costOre,
            @Nullable @Min(0) @Max(MOST_ORE) Long fixedCostOre,
            @Nullable @Min(1) @Max(10_000) Integer places,

            @Nullable @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 3, fraction = 30)
            BigDecimal occupancy,

            @NotEmpty @Size(max = 400) List<@NotNull @Valid CostMember> members) {

        JointHome home() {
            Money fixed = fixedCostOre == null ? Money.ZERO : new Money(fixedCostOre);
            return new JointHome(new Money(costOre), fixed, places, occupancy);
        }
    }

    @POST
    @Path("/day-price")
    @ResponseStatus(200)
    @Operation(summary = "The self-cost of a day out of a budget")
    public DayPriceAnswer dayPrice(@NotNull @Valid DayPriceBudget body) {
        actor.get().must(se.samplats.platform.party.Operation.CALCULATE);
        BigDecimal weight = Objects.requireNonNullElse(body.levelWeight(), BigDecimal.ONE);
        return new DayPriceAnswer(DayPrice.of(new Money(body.costOre()), body.places(), body.occupancy(), weight)
                .ore());
    }

    @POST
    @Path("/occupancy")
    @ResponseStatus(200)
    @Operation(summary = "What a day costs by how many beds are used, with break-even against a private price")
    public OccupancyTable occupancy(@NotNull @Valid OccupancyFigures body) {
        actor.get().must(se.samplats.platform.party.Operation.CALCULATE);
        Money cost = new Money(body.costOre());
        Long privately = body.privateDayPriceOre();
        return OccupancyTable.of(
                cost,
                body.places(),
                DayPrice.of(cost, body.places(), body.occupancy(), BigDecimal.ONE),
                privately == null ? null : new Money(privately),
                compensation);
    }

    @POST
    @Path("/year-end")
    @ResponseStatus(200)
    @Operation(summary = "What a year's result means for the home's municipality and for the buyers")
    public YearEndAnswer yearEnd(@NotNull @Valid YearEndFigures body) {
        actor.get().must(se.samplats.platform.party.Operation.CALCULATE);
        mustDiffer(body.days().stream().map(UsedDays::municipality).toList(), "days");
        mustHaveSome(body.days(), UsedDays::days, "days", "nothing-to-share-by-days");
        YearEnd end = yearEndOf(body);
        return new YearEndAnswer(
                end.dayPrice().ore(),
                end.revenue().ore(),
                end.result().ore(),
                end.kept().ore(),
                end.shared().ore(),
                end.shares());
    }

    /** Figures that are possible one by one can be beyond all money together. */
    private static YearEnd yearEndOf(YearEndFigures body) {
        try {
            return YearEnd.of(
                    new Money(body.budgetCostOre()),
                    body.places(),
                    body.budgetOccupancy(),
                    body.bandPercent(),
                    new Money(body.actualCostOre()),
                    body.days());
        } catch (ArithmeticException beyondLong) {
            throw Invalid.field("days", "sum-too-large");
        }
    }

    @POST
    @Path("/cost-sharing")
    @ResponseStatus(200)
    @Operation(
            summary =
                    "A common cost shared by population, days, half of each, subscribed places, and what each adds to it")
    public CostSharing costSharing(@NotNull @Valid CostFigures body) {
        actor.get().must(se.samplats.platform.party.Operation.CALCULATE);
        mustDiffer(body.members().stream().map(CostMember::municipality).toList(), "members");
        mustHaveSome(body.members(), CostMember::population, "members", "nothing-to-share-by-population");
        mustHaveSome(body.members(), CostMember::days, "members", "nothing-to-share-by-days");
        if ((body.places() == null) != (body.occupancy() == null)) {
            throw Invalid.field(body.places() == null ? "places" : "occupancy", "answer-missing");
        }
        JointHome home = body.home();
        if (home.fixed().compareTo(home.cost()) > 0) {
            throw Invalid.field("fixedCostOre", "fixed-above-cost");
        }
        try {
            return CostSharing.of(home, body.members());
        } catch (ArithmeticException beyondLong) {
            throw Invalid.field("members", "sum-too-large");
        }
    }

    private static void mustDiffer(List<String> codes, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                throw Invalid.field(field + "[" + i + "].municipality", "party-twice", codes.get(i));
            }
        }
    }

    private static <T> void mustHaveSome(List<T> all, ToIntFunction<T> key, String field, String message) {
        if (all.stream().allMatch(one -> key.applyAsInt(one) == 0)) {
            throw Invalid.field(field, message);
        }
    }
}
