/**
 * Which figures about others are published (<i>statistisk röjandekontroll</i>): one publication for everybody, of finished months and
 * calendar years, so that no part and no difference of parts covers one to four persons, whatever a municipality knows of its own.
 * Pure arithmetic of who is where; the days and kronor are the callers'. Why it is done so: ADR 48.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.disclosure;
