/**
 * The words that every feature shares: a half-open {@link se.samplats.platform.kernel.Period}, {@link se.samplats.platform.kernel.Money}
 * in whole öre, ids, the one clock, texts in two languages, and how a use case says no. It knows no feature.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.kernel;
