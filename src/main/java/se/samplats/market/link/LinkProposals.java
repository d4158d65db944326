package se.samplats.market.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;

/** The proposals to link requests. Whoever may not see one of the two requests finds none of theirs. */
@ApplicationScoped
class LinkProposals implements PanacheRepositoryBase<LinkProposal, UUID> {

    LinkProposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("link"));
    }

    LinkProposal locked(UUID id) {
        LinkProposal proposal = get(id);
        getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }

    /** What was proposed of a request, or to it, in the order of its ids. */
    List<LinkProposal> of(UUID request, UUID after, int most) {
        return find("(requestId = ?1 or otherId = ?1) and id > ?2 order by id", request, after)
                .page(0, most)
                .list();
    }

    /** Those of a request, or to it, that nobody has answered. */
    List<LinkProposal> waiting(UUID request) {
        return list("(requestId = ?1 or otherId = ?1) and status = ?2 order by id", request, LinkStatus.PROPOSED);
    }

    /** What waits for this handler's answer, the oldest first. */
    List<LinkProposal> waitingFor(String handler, int most) {
        return find("askedOf = ?1 and status = ?2 order by id", handler, LinkStatus.PROPOSED)
                .page(0, most)
                .list();
    }
}
