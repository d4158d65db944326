package se.samplats.market.external;

import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.platform.http.Page;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Needs;

@Path("/api/v1/purchase-reasons")
@Authenticated
@Needs(READ_REGISTER)
class PurchaseReasonResource {

    private final PurchaseReasons reasons;

    PurchaseReasonResource(PurchaseReasons reasons) {
        this.reasons = reasons;
    }

    record PurchaseReasonView(String code, String nameSv, String nameEn) {}

    @GET
    @Operation(summary = "The reasons why care is bought outside")
    public Page<PurchaseReasonView> list() {
        return Page.whole(reasons.inOrder().stream()
                .map(r -> new PurchaseReasonView(r.code(), r.name(Language.SV), r.name(Language.EN)))
                .toList());
    }
}
