package se.samplats.market.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Today;

/** When protection begins, nobody is asked any more whether the request is linked with another. Links that stand are kept. */
@ApplicationScoped
class LinkProtecting implements ProtectionChanges {

    private final LinkProposals proposals;
    private final Today today;

    LinkProtecting(LinkProposals proposals, Today today) {
        this.proposals = proposals;
        this.today = today;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        proposals.waiting(request.id()).forEach(proposal -> proposal.become(LinkStatus.WITHDRAWN, today.now()));
        proposals.flush();
    }

    @Override
    public void end(PurchaseRequest request) {
        // what was withdrawn may be proposed again
    }
}
