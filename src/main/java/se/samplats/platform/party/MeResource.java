package se.samplats.platform.party;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me")
@Authenticated
@Needs({})
class MeResource {

    private final CurrentActor actor;

    MeResource(CurrentActor actor) {
        this.actor = actor;
    }

    record Me(
            String name, Collection<String> roles, @Nullable String municipality, Collection<UUID> homes) {}

    @GET
    @Operation(summary = "Who the token says that I am")
    public Me me() {
        Actor me = actor.get();
        return new Me(me.name(), me.roles().stream().map(Role::code).sorted().toList(), me.municipality(), me.homes());
    }
}
