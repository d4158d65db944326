package se.samplats.money.yearend;

import static se.samplats.platform.party.Right.CALCULATE;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.money.costsharing.MemberChecks;
import se.samplats.money.costsharing.Share;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

/** The arithmetic of a year's end on figures that somebody types, before there is a home. */
@Path("/api/v1/calculations")
@Authenticated
@Needs(CALCULATE)
class YearEndCalculationResource {

    /** A thousand milliard kronor: no home costs more. */
    private static final long MOST_ORE = 100_000_000_000_000L;

    private final CurrentActor actor;

    YearEndCalculationResource(CurrentActor actor) {
        this.actor = actor;
    }

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

    @POST
    @Path("/year-end")
    @ResponseStatus(200)
    @Operation(summary = "What a year's result means for the home's municipality and for the buyers")
    public YearEndAnswer yearEnd(@NotNull @Valid YearEndFigures body) {
        actor.get().must(Right.CALCULATE);
        MemberChecks.mustDiffer(body.days().stream().map(UsedDays::municipality).toList(), "days");
        MemberChecks.mustHaveSome(body.days(), UsedDays::days, "days", "nothing-to-share-by-days");
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
}
