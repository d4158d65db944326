package se.samplats.county.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;

/** The letters of intent; an agreement has at most one to each municipality. */
@ApplicationScoped
class LettersOfIntent implements PanacheRepositoryBase<LetterOfIntent, UUID> {

    LetterOfIntent get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("letter"));
    }

    List<LetterOfIntent> of(Collection<UUID> agreementIds) {
        return list("agreementId in ?1 order by municipality", agreementIds);
    }
}
