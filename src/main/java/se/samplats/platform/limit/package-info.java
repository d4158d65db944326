/**
 * No user, and no municipality, may take the service from the others: so many calls a minute each, and few of those that cost
 * much. It knows who calls, and no feature.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.limit;
