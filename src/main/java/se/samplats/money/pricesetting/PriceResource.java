package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Right.CHANGE_PRICES;
import static se.samplats.platform.party.Right.READ_PRICES;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Amounts;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/homes/{home}/prices")
@Authenticated
@Needs(CHANGE_PRICES)
class PriceResource {

    private final PriceSetting setting;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    PriceResource(PriceSetting setting, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.setting = setting;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    /** The body of a call that changes a price; what it leaves out stays as it is. */
    record PriceChange(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,

            @Nullable @Min(Amounts.LEAST_PRICE) @Max(Amounts.MOST_DAY_PRICE)
            Long memberOre,

            @Nullable @Min(Amounts.LEAST_PRICE) @Max(Amounts.MOST_DAY_PRICE)
            Long otherOre) {

        Period over(Period was) {
            return new Period(validFrom == null ? was.start() : validFrom, validUntil == null ? was.end() : validUntil);
        }

        static Money over(@Nullable Long ore, Money was) {
            return ore == null ? was : new Money(ore);
        }
    }

    /** @param addOn the code of an add-on; null for the price of a day */
    record PriceView(
            UUID id,
            UUID homeId,
            PriceRow.Level level,
            @Nullable String addOn,
            PriceRow.Unit unit,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            long memberOre,
            long otherOre) {

        static PriceView of(PriceRow row) {
            return new PriceView(
                    row.id(),
                    row.homeId(),
                    row.level(),
                    row.addOn().isEmpty() ? null : row.addOn(),
                    row.unit(),
                    row.validity().start(),
                    row.validity().end(),
                    row.price(true).ore(),
                    row.price(false).ore());
        }
    }

    @GET
    @Needs(READ_PRICES)
    @Operation(summary = "A home's price list, for members and others")
    public Page<PriceView> list(@PathParam("home") UUID home, @BeanParam Paging paging) {
        return Page.of(setting.page(actor.get(), home, paging), paging, PriceRow::id, PriceView::of);
    }

    @GET
    @Needs(READ_PRICES)
    @Path("/{id}")
    @Operation(summary = "One row of a price list, with its entity tag")
    public RestResponse<PriceView> get(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return tagged(setting.one(actor.get(), home, id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Add a price to a home's list; two of one kind never hold on one day")
    public RestResponse<PriceView> add(
            @PathParam("home") UUID home,
            @NotNull @Valid NewPrice body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.CHANGE_PRICES);
        PriceView made = idempotentAnswers.answer(
                me,
                key,
                List.of("/prices", home, body),
                PriceView.class,
                () -> PriceView.of(setting.add(me, body.row(home))));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header("ETag", Versions.tag(0))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Change a price that has not begun, or end one that has")
    public RestResponse<PriceView> change(
            @PathParam("home") UUID home,
            @PathParam("id") UUID id,
            @NotNull @Valid PriceChange body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(setting.change(actor.get(), home, id, body, Versions.read(ifMatch)));
    }

    private static RestResponse<PriceView> tagged(PriceRow row) {
        return Versions.tagged(PriceView.of(row), row.version());
    }
}
