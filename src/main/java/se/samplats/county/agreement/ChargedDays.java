package se.samplats.county.agreement;

/** Which days of a stay cost something. */
public enum ChargedDays {
    /** Each night: the arrival day is charged, the departure day is not. */
    ARRIVAL_ONLY,
    ARRIVAL_AND_DEPARTURE
}
