/**
 * "Tell me when something fits" (<i>bevakning</i>): of a request, or of a search that nobody has written down. Looked at when vacancies have
 * changed; what comes to fit that did not before is told once, by mail, on devices and on the desk. A watch is its owner's alone, so
 * that a protected request leaves no trace to others.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.watch;
