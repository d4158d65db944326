package se.samplats.county.home;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;

/** The register of places. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, UUID> {

    public Place get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("place"));
    }

    public Optional<Place> byExternalId(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** A home's places, in the order of their labels: 2 before 10. A home has at most 1 000. */
    public List<Place> ofHome(UUID homeId) {
        return list("homeId = ?1 order by length(label), label", homeId);
    }

    /** The places of many homes, in the same order within each. */
    public List<Place> ofHomes(Collection<UUID> homes) {
        return list("homeId in ?1 order by length(label), label", homes);
    }

    /** One array parameter however many they are: a list of parameters is a new statement for each length. */
    public List<Place> byIds(Collection<UUID> ids) {
        return getSession().findMultiple(Place.class, List.copyOf(ids)).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
