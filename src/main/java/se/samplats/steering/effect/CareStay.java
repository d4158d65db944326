package se.samplats.steering.effect;

import java.time.LocalDate;

/**
 * Care of one person during some days.
 *
 * @param person tells persons apart, nothing else
 * @param privately whether a company or an association gave it
 * @param end the first day after
 */
record CareStay(String person, CareUnit unit, boolean privately, LocalDate start, LocalDate end) {}
