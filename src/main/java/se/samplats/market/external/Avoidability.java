package se.samplats.market.external;

/** Whether a private day could have been a day in one of the county's own homes, by the ledger as it was known at the decision. */
public enum Avoidability {
    /** A suitable bed was free for the whole stay. */
    AVOIDABLE,
    /** A suitable bed was free for a part of the stay. */
    PARTLY,
    /** Suitable beds exist, and all were taken during the whole stay. */
    FULL,
    /** No bed of the county suits. */
    NO_HOME,
    /** Only the form of the need is known: what was free of it is an upper bound, and no more. */
    UNKNOWN
}
