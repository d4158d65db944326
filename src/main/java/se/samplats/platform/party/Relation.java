package se.samplats.platform.party;

/** How an actor's municipality stands to a thing. */
enum Relation {
    /** It is its own: its request, its home, its purchase; an offer or a placement is the buyer's, a settlement the seller's. */
    OWN,
    /** It is the other side of a deal: the asked home's municipality, or who is to pay. */
    COUNTERPART,
    /** Neither: another municipality of the county. */
    OTHER,
    /** The thing is the county's in common, or the actor acts for the county. */
    COUNTY
}
