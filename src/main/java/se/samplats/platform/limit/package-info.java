/**
 * Rate limits: no user and no municipality may exhaust the service for the others. So many calls a minute each, and few of the
 * costly ones. It knows who calls, and no feature.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.limit;
