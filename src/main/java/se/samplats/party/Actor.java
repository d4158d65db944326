package se.samplats.party;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.kernel.Forbidden;
import se.samplats.kernel.NotFound;

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

    /** Whether some role of the actor may do this to anything. */
    public boolean may(Operation operation) {
        return !Collections.disjoint(roles, operation.roles());
    }

    /** Whether some role of the actor may do this to a thing of these. */
    public boolean may(Operation operation, Belonging thing) {
        return operation.grants().stream().anyMatch(grant -> grant.covers(this, thing));
    }

    /** Goes on only when some role of the actor may do this to something. */
    public void must(Operation operation) {
        if (!may(operation)) {
            throw new Forbidden(operation.name());
        }
    }

    /**
     * Goes on only when the actor may do this to the thing; what one may not do it to does not exist.
     *
     * @param kind what the thing is, in the words of {@link NotFound}
     */
    public void must(Operation operation, Belonging thing, String kind) {
        must(operation);
        if (!may(operation, thing)) {
            if (roles.stream().noneMatch(Role::isCountys)) {
                own();
            }
            throw new NotFound(kind);
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
}
