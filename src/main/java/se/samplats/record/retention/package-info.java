/**
 * Erasing in time (<i>gallring</i>): rules, as data, say how long each thing is kept after its end; a job erases what is due,
 * leaves out what is held, and writes a certificate (<i>gallringsbevis</i>) whose hash is in the journal. Counts, days, forms and
 * money stay, so that no figure of the past changes. Knows the tables of what it erases, and no feature.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.record.retention;
