/**
 * The confirmation of a booking (<i>bokningsbekräftelse</i>) for both sides: when, where, whom to ring, what to bring, at what price; and
 * calendars of arrivals and departures, as a file and at a secret address. Of somebody with a protected identity there is no
 * address, and nothing at all in the calendars that programs read.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.booking;
