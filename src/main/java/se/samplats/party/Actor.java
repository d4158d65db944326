package se.samplats.party;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.kernel.Forbidden;

/**
 * Who makes the call.
 *
 * @param name the user name of a member of staff, as the identity provider knows it
 * @param roles all roles that the token carries
 * @param municipality the SCB code of the municipality that the person acts for; null for the county's own roles
 * @param homes the homes that a home manager is limited to; empty means all homes of the municipality
 */
public record Actor(String name, Set<Role> roles, @Nullable String municipality, Set<UUID> homes) {

    public Actor {
        roles = Set.copyOf(roles);
        homes = Set.copyOf(homes);
    }

    public boolean may(Operation operation) {
        return !Collections.disjoint(roles, operation.roles());
    }

    /** Goes on only when some role of the actor may do this. */
    public void must(Operation operation) {
        if (!may(operation)) {
            throw new Forbidden(operation.name());
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean actsFor(String code) {
        return code.equals(municipality);
    }

    /** The municipality that the actor acts for; an actor of the county has none and may not do what needs one. */
    public String own() {
        if (municipality == null) {
            throw new Forbidden("municipality");
        }
        return municipality;
    }

    /** Whether the actor manages this home: it belongs to the municipality, and the actor is not limited to others. */
    public boolean manages(UUID home, String homeMunicipality) {
        return is(Role.HOME_MANAGER) && actsFor(homeMunicipality) && (homes.isEmpty() || homes.contains(home));
    }
}
