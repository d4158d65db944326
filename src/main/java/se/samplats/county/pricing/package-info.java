/**
 * What a stay costs (<i>pris</i>): the price list of a home, the quote (<i>offererat pris</i>) line by line, and the private
 * alternative beside it. Pure functions of agreement version, price rows and period, in whole öre; {@link
 * se.samplats.county.pricing.Quoting} only gathers what they need. Knows homes, forms and agreements; knows nothing of
 * offers and placements, which keep a quote as it was.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.pricing;
