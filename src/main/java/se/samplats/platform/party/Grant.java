package se.samplats.platform.party;

/** One cell of the table of rights: what a role may do, in which relation to the thing. */
record Grant(Role role, Relation relation, Reach reach) {

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
