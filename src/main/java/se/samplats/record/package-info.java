/**
 * What is remembered of who did and saw what, and what is forgotten in time. Knows the platform alone.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.record;
