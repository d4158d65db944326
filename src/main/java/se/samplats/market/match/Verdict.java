package se.samplats.market.match;

/** What a criterion finds: the place meets it, lacks it, or somebody must ask. */
public enum Verdict {
    MEETS,
    LACKS,
    ASK
}
