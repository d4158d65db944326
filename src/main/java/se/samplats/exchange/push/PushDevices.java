package se.samplats.exchange.push;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The devices that are told. Everybody sees their own. */
@ApplicationScoped
public class PushDevices implements PanacheRepositoryBase<PushDevice, UUID> {

    /** Those of a member of staff, the latest first. */
    public List<PushDevice> of(String owner) {
        return list("owner = ?1 order by addedAt desc, id", owner);
    }

    void remove(String endpoint) {
        delete("endpoint", endpoint);
    }

    void removeOlderThan(Instant oldest) {
        delete("addedAt < ?1", oldest);
    }

    /** Its push service knows it no more. */
    public void forget(UUID id) {
        delete("id", id);
    }
}
