/**
 * Kolada's published indicators of purchases and of waiting, as they are uploaded, beside the county's own figures of the same year: each with
 * what it counts, since the two never count quite the same.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.kolada;
