/**
 * External purchases (<i>externa köp</i>): what a municipality bought outside the county's own homes, why, on what legal
 * ground, which criterion no municipal place met, and which municipal places were free and suitable at that time, as they
 * were shown before it was saved. Each municipality sees its own.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.external;
