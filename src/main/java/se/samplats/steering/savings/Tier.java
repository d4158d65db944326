package se.samplats.steering.savings;

/** What a private price is taken from, the surest first. Sums of two tiers are never added: they do not mean the same. */
enum Tier {
    /** A quote for the need, or the buyer's own private purchases of the form in the twelve months before. */
    OWN,
    /** The lowest price of a framework agreement for the form on the stay's first day. */
    FRAMEWORK,
    /** The county's purchases of the form in the twelve months before: five or more, of three municipalities or more. */
    COUNTY,
    /** Nothing: the stay is counted, and nothing is said to be saved by it. */
    NONE
}
