package se.samplats.steering.effect;

/** Why it is too early to say whether the cooperation has had an effect. */
enum Uncertainty {
    /** No agreement has begun for what is asked about. */
    NOBODY_BEGUN,
    /** Too few whole months before the start, or after it. */
    FEW_MONTHS,
    /** Fewer than five municipalities with a form have begun. */
    FEW_UNITS,
    /** Fewer than five had not yet begun: there is nothing to compare with. */
    NOTHING_TO_COMPARE,
    /** The figures would cover too few persons. */
    FEW_PERSONS,
    /** The starts could have fallen otherwise in too few ways for an interval. */
    FEW_ARRANGEMENTS,
    /** The interval holds both a fall and a rise. */
    CHANCE,
    /** The same arithmetic finds as much before the start, where the cooperation cannot have worked yet. */
    DIFFERED_BEFORE
}
