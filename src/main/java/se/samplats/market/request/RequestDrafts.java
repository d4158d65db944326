package se.samplats.market.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;

/** Drafts; each is its owner's alone. */
@ApplicationScoped
class RequestDrafts implements PanacheRepositoryBase<RequestDraft, UUID> {

    RequestDraft own(Actor actor, UUID id) {
        return find("id = ?1 and owner = ?2 and municipality = ?3", id, actor.name(), actor.own())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("draft"));
    }

    /** The same, locked: it is answered, or sent, once at a time. */
    RequestDraft ownLocked(Actor actor, UUID id) {
        RequestDraft draft = own(actor, id);
        getEntityManager().refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    /** Those that are not sent, the latest first. */
    List<RequestDraft> unfinished(Actor actor) {
        return find(
                        "owner = ?1 and municipality = ?2 and requestId is null order by updatedAt desc",
                        actor.name(),
                        actor.own())
                .page(0, 20)
                .list();
    }

    long olderThan(Instant time) {
        return delete("updatedAt < ?1", time);
    }
}
