/**
 * The demo county: Dalarna's fifteen municipalities with invented homes, requests and purchases, loaded through {@code intake} as a county
 * would hand them over, what neighbours booked lately done by the use cases themselves, and what makes the service easy to try in dev mode.
 * The demo shows the county that is simulated from 2021 on; the tests know the one that was handed over. No feature knows it.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.demo;
