package se.samplats.market.offer;

import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.platform.http.Page;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Needs;

@Path("/api/v1/decline-reasons")
@Authenticated
@Needs(READ_REGISTER)
class DeclineReasonResource {

    private final DeclineReasons reasons;

    DeclineReasonResource(DeclineReasons reasons) {
        this.reasons = reasons;
    }

    record DeclineReasonView(String code, String nameSv, String nameEn, boolean needsText) {}

    @GET
    @Operation(summary = "The coded reasons with which a home declines")
    public Page<DeclineReasonView> list() {
        return Page.whole(reasons.inOrder().stream()
                .map(r -> new DeclineReasonView(r.code(), r.name(Language.SV), r.name(Language.EN), r.needsText()))
                .toList());
    }
}
