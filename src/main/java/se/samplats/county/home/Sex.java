package se.samplats.county.home;

/** The sexes of a home's target group, as notified to IVO. */
public enum Sex {
    MALE,
    FEMALE
}
