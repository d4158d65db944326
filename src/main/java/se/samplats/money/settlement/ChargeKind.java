package se.samplats.money.settlement;

/** What a charge is for. */
public enum ChargeKind {
    /** A day that somebody lives there. */
    DAY_PRICE,
    /** A day that the place is kept for somebody who has not come (<i>reservationsavgift</i>). */
    RESERVATION,
    /** A day away, after those that are charged in full (<i>frånvaro</i>). */
    ABSENCE,
    /** A day after the departure, within the notice (<i>uppsägningstid</i>), while nobody else has moved in. */
    NOTICE,
    /** The day of departure, where the agreement charges it. */
    DEPARTURE_DAY,
    /** Something beside the day (<i>tillägg</i>). */
    ADD_ON,
    /** A part of a home's result of a year (<i>efterkalkyl</i>). */
    YEAR_END,
    /** What goes back to the buyer for a bed that was promised and refused (<i>leveranslöfte</i>). */
    PROMISE_FEE,
    /** All charges for persons with a protected identity together: only their sum is shown. */
    PROTECTED
}
