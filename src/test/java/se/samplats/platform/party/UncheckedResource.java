package se.samplats.platform.party;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A call that has forgotten every check: it asks the database whatever it is told to, as whoever calls. In tests only. */
@Path("/api/unchecked")
@Transactional
class UncheckedResource {

    private final EntityManager database;

    UncheckedResource(EntityManager database) {
        this.database = database;
    }

    record Asked(String sql) {}

    @POST
    @Path("/read")
    @Authenticated
    @Operation(hidden = true)
    public List<String> read(Asked asked) {
        return rows(asked);
    }

    @POST
    @Path("/change")
    @Authenticated
    @Operation(hidden = true)
    public int change(Asked asked) {
        return database.createNativeQuery(asked.sql()).executeUpdate();
    }

    @POST
    @Path("/nobody")
    @PermitAll
    @Operation(hidden = true)
    public List<String> nobody(Asked asked) {
        return rows(asked);
    }

    private List<String> rows(Asked asked) {
        List<?> found = database.createNativeQuery(asked.sql()).getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
