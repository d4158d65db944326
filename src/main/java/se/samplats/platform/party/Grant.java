package se.samplats.platform.party;

/** One cell of the table of rights: a role may do an operation to what it stands to in this way. */
public record Grant(Role role, Relation relation, Reach reach) {

    static Grant allow(Role role, Relation relation) {
        return new Grant(role, relation, Reach.ALL);
    }

    static Grant allow(Role role, Relation relation, Reach reach) {
        return new Grant(role, relation, reach);
    }

    /** Whether it covers a thing that an actor of this role asks for. */
    boolean covers(Actor actor, Belonging thing) {
        return actor.is(role)
                && thing.relations(actor, role).contains(relation)
                && (thing.protectedFor() == null || reach != Reach.OPEN)
                && (reach != Reach.HANDLED || thing.isHandledBy(actor));
    }
}
