package se.samplats.platform.party;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Forbidden;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.StrongerSignIn;

/**
 * Who makes the call.
 *
 * @param name the user name of a member of staff, as the identity provider knows it
 * @param roles the roles that the token carries and the sign-in is strong enough for
 * @param municipality the SCB code of the municipality that the person acts for; null for the county's own roles
 * @param homes the homes that a home manager is limited to; empty means all homes of the municipality
 * @param withheld the roles that it is too weak for
 */
public record Actor(String name, Set<Role> roles, @Nullable String municipality, Set<UUID> homes, Set<Role> withheld) {

    public Actor {
        roles = Set.copyOf(roles);
        homes = Set.copyOf(homes);
        withheld = Set.copyOf(withheld);
    }

    /** One whose sign-in is strong enough for all of it. */
    public Actor(String name, Set<Role> roles, @Nullable String municipality, Set<UUID> homes) {
        this(name, roles, municipality, homes, Set.of());
    }

    /** Whether some role of the actor may do this to anything. */
    public boolean may(Right right) {
        return !Collections.disjoint(roles, right.roles());
    }

    /** Whether some role of the actor may do this to a thing of these. */
    public boolean may(Right right, Belonging thing) {
        return right.grants().stream().anyMatch(grant -> grant.covers(this, thing));
    }

    /** Whether some role of the actor may do this to the things of every municipality. */
    public boolean mayCountyWide(Right right) {
        return right.grants(this).anyMatch(grant -> grant.relation() == Relation.COUNTY);
    }

    /** Goes on only when some role of the actor may do this to something. */
    public void must(Right right) {
        if (!may(right)) {
            throw mightAfterStrongerSignIn(right) ? new StrongerSignIn(right.name()) : new Forbidden(right.name());
        }
    }

    /**
     * Goes on only when the actor may do this to the thing; otherwise the thing is not found.
     *
     * @param kind what the thing is, in the words of {@link NotFound}
     */
    public void must(Right right, Belonging thing, String kind) {
        must(right);
        if (!may(right, thing)) {
            if (roles.stream().noneMatch(Role::isCountys)) {
                own();
            }
            throw new NotFound(kind);
        }
    }

    /** Whether only the strength of the sign-in forbids it. */
    public boolean mightAfterStrongerSignIn(Right right) {
        return !may(right) && !Collections.disjoint(withheld, right.roles());
    }

    boolean is(Role role) {
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
