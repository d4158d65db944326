/**
 * What every feature stands on: the kernel's values, who acts and may do what, HTTP, limits, pages and monitoring. Knows none of
 * the other wings.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform;
