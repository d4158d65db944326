/**
 * What a stay costs (<i>pris</i>): the quote (<i>offererat pris</i>) line by line, the private alternative beside it, the
 * day price out of a budget, the settlement at year's end (<i>efterkalkyl</i>) and keys for sharing a cost. Pure functions
 * of agreement version, price rows and period, in whole öre; {@link se.samplats.county.pricing.Quoting} only gathers what
 * they need. Knows homes, forms and agreements; knows nothing of offers and placements, which keep a quote as it was.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.pricing;
