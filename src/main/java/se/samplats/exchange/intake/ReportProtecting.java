package se.samplats.exchange.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.party.PrivilegedAccess;

/** When protection begins, no report of a file names the case any more. */
@ApplicationScoped
class ReportProtecting implements ProtectionChanges {

    private final ImportRuns runs;
    private final PrivilegedAccess privilegedAccess;

    ReportProtecting(ImportRuns runs, PrivilegedAccess privilegedAccess) {
        this.runs = runs;
        this.privilegedAccess = privilegedAccess;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        privilegedAccess.asService(() -> runs.forget(request.caseReference()));
    }

    @Override
    public void end(PurchaseRequest request) {
        // what was forgotten stays so
    }
}
