package se.samplats.market.request;

/** How soon a place is needed. */
public enum Urgency {
    PLANNED,
    URGENT,
    /** At once (LVU 6 §) or within 24 hours: the home answers within half an hour, and a booking may come first. */
    ACUTE
}
