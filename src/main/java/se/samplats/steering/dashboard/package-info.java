/**
 * The pages of the steering group (<i>styrgruppens bild</i>): measures as picture and table, sorted, and as files. Shows
 * what {@link se.samplats.steering.statistics} measures and suppresses; counts nothing itself.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.dashboard;
