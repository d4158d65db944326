/**
 * The demo county: Dalarna's fifteen municipalities with invented homes, requests and purchases, loaded through
 * {@code intake} as a county would hand them over, a handful of stays booked by the use cases themselves, and what makes the service easy to try in dev mode. No feature knows it.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.demo;
