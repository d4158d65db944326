/**
 * Placements (<i>placeringar</i>): what was booked, and what has happened since. Accepting an offer books it: the hold becomes
 * the stay, the request is met and its other offers end, in one transaction. The home admits (Förordning 2025:468 9:1): its manager's
 * decision is named. Every fact has the day on which it happened and the time at which it was recorded.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.placement;
