package se.samplats.platform.party;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a thing is.
 *
 * @param owner the municipality that it belongs to; null where it is the county's
 * @param counterpart the municipality on the other side of a deal
 * @param home the home that it concerns: a manager who is limited to other homes has nothing to do with it
 * @param protectedFor who alone in the owner's municipality handles it, where the person's identity is protected
 */
public record Belonging(
        @Nullable String owner,
        @Nullable String counterpart,
        @Nullable UUID home,
        @Nullable String protectedFor) {

    /** What the county has in common. */
    public static final Belonging COUNTY = new Belonging(null, null, null, null);

    public static Belonging to(String municipality) {
        return new Belonging(municipality, null, null, null);
    }

    public static Belonging home(UUID home, String municipality) {
        return new Belonging(municipality, null, home, null);
    }

    /** What two municipalities have with each other. */
    public static Belonging between(String owner, String counterpart) {
        return new Belonging(owner, counterpart, null, null);
    }

    /** What a buyer has at a home of a seller, seen by somebody who may know of it. */
    public static Belonging deal(String buyer, String seller, UUID home) {
        return new Belonging(buyer, seller, home, null);
    }

    boolean isHandledBy(Actor actor) {
        return protectedFor == null || protectedFor.equals(actor.name());
    }

    /** A municipality that deals with itself is both sides. */
    Set<Relation> relations(Actor actor, Role role) {
        if (owner == null || role.isCountys()) {
            return EnumSet.of(Relation.COUNTY);
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        boolean elsewhere = role == Role.HOME_MANAGER
                && home != null
                && !actor.homes().isEmpty()
                && !actor.homes().contains(home);
        if (!elsewhere && actor.actsFor(owner)) {
            relations.add(Relation.OWN);
        }
        if (!elsewhere && counterpart != null && actor.actsFor(counterpart)) {
            relations.add(Relation.COUNTERPART);
        }
        return relations.isEmpty() ? EnumSet.of(Relation.OTHER) : relations;
    }
}
