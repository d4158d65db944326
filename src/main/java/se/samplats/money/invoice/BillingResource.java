package se.samplats.money.invoice;

import static se.samplats.platform.party.Right.CHANGE_BILLING;
import static se.samplats.platform.party.Right.READ_BILLING;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Versions;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/municipalities/{code}/billing")
@Authenticated
@Needs(READ_BILLING)
class BillingResource {

    private final Billing billing;
    private final CurrentActor actor;

    BillingResource(Billing billing, CurrentActor actor) {
        this.billing = billing;
        this.actor = actor;
    }

    /**
     * @param missing the fields without which some file of an invoice cannot be written
     * @param invented whether the details were made up for a trial
     */
    record BillingView(String municipality, BillingDetails details, List<String> missing, boolean invented) {

        static BillingView of(BillingProfile profile) {
            return new BillingView(
                    profile.municipality(), profile.details(), profile.details().missing(), profile.isInvented());
        }
    }

    @GET
    @Operation(summary = "What invoices say of a municipality, with its entity tag")
    public RestResponse<BillingView> get(@PathParam("code") String code) {
        return tagged(billing.one(actor.get(), code));
    }

    @PUT
    @Needs(CHANGE_BILLING)
    @Operation(summary = "Say what invoices must say of one's own municipality; what is not known yet is an empty text")
    public RestResponse<BillingView> change(
            @PathParam("code") String code,
            @NotNull @Valid BillingDetails body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor me = actor.get();
        me.must(Right.CHANGE_BILLING);
        int version = billing.one(me, code).version();
        Versions.mustMatch(ifMatch, version);
        return tagged(billing.change(me, code, body, version));
    }

    private static RestResponse<BillingView> tagged(BillingProfile profile) {
        return Versions.tagged(BillingView.of(profile), profile.version());
    }
}
