package se.samplats.money.costsharing;

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
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

/** How a cost in common can be shared, by figures that somebody types. */
@Path("/api/v1/calculations")
@Authenticated
@Needs(CALCULATE)
class CostSharingResource {

    /** A thousand milliard kronor: no home costs more. */
    private static final long MOST_ORE = 100_000_000_000_000L;

    private final CurrentActor actor;

    CostSharingResource(CurrentActor actor) {
        this.actor = actor;
    }

    /**
     * @param fixedCostOre the part of the cost that is there whichever places are used; 0 where it is left out
     * @param places how many the home has; with them and the occupancy the answer has what each would pay alone
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
    @Path("/cost-sharing")
    @ResponseStatus(200)
    @Operation(
            summary =
                    "A common cost shared by population, days, half of each, subscribed places, and what each adds to it")
    public CostSharing costSharing(@NotNull @Valid CostFigures body) {
        actor.get().must(Right.CALCULATE);
        MemberChecks.mustDiffer(
                body.members().stream().map(CostMember::municipality).toList(), "members");
        MemberChecks.mustHaveSome(body.members(), CostMember::population, "members", "nothing-to-share-by-population");
        MemberChecks.mustHaveSome(body.members(), CostMember::days, "members", "nothing-to-share-by-days");
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
}
