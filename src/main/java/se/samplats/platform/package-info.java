/**
 * What every feature stands on: the kernel's values, who acts and may do what, HTTP, limits, pages and the watch over it
 * all. Knows none of the other wings.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform;
