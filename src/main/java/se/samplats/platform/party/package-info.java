/**
 * Who acts, and for whom: the municipalities (<i>kommuner</i>), the roles, the table of who may do what, and the actor
 * behind the token of a call. Each municipality acts for itself. Knows only the kernel.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.party;
