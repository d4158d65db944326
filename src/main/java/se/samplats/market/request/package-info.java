/**
 * Purchase requests (<i>förfrågningar</i>): what somebody needs, never who it is. A request carries a case reference that only
 * the buying municipality can resolve, waits under the three-month clock (SoL 34:1–3, LSS 28 f–h §§), and may be linked with
 * another: siblings or a couple together, or two persons apart. With a protected identity it is seen by its own handler alone.
 * Knows forms, homes' target groups and municipalities; knows nothing of matching.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.request;
