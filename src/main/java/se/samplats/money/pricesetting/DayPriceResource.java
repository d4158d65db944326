package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Right.CALCULATE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.platform.kernel.Amounts;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/calculations")
@Authenticated
@Needs(CALCULATE)
class DayPriceResource {

    /** A thousand milliard kronor: no home costs more. */
    private static final long MOST_ORE = 100_000_000_000_000L;

    private final CurrentActor actor;
    private final VatCompensation compensation;

    DayPriceResource(CurrentActor actor, VatCompensation compensation) {
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

            @Nullable @Min(Amounts.LEAST_DAY_PRICE) @Max(Amounts.MOST_DAY_PRICE)
            Long privateDayPriceOre) {}

    record DayPriceAnswer(long dayPriceOre) {}

    @POST
    @Path("/day-price")
    @ResponseStatus(200)
    @Operation(summary = "The self-cost of a day out of a budget")
    public DayPriceAnswer dayPrice(@NotNull @Valid DayPriceBudget body) {
        actor.get().must(Right.CALCULATE);
        BigDecimal weight = Objects.requireNonNullElse(body.levelWeight(), BigDecimal.ONE);
        return new DayPriceAnswer(DayPrice.of(new Money(body.costOre()), body.places(), body.occupancy(), weight)
                .ore());
    }

    @POST
    @Path("/occupancy")
    @ResponseStatus(200)
    @Operation(summary = "What a day costs by how many beds are used, with break-even against a private price")
    public OccupancyTable occupancy(@NotNull @Valid OccupancyFigures body) {
        actor.get().must(Right.CALCULATE);
        Money cost = new Money(body.costOre());
        Long privately = body.privateDayPriceOre();
        return OccupancyTable.of(
                cost,
                body.places(),
                DayPrice.of(cost, body.places(), body.occupancy(), BigDecimal.ONE),
                privately == null ? null : new Money(privately),
                compensation);
    }
}
