package se.samplats.market.match;

/** Whether a place meets a criterion, lacks it, or somebody must ask. */
enum Verdict {
    MEETS,
    LACKS,
    ASK
}
