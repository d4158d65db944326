/**
 * What private care costs by the framework agreements (<i>ramavtal</i>) that the municipalities call off from: supplier, form, whom it is for,
 * day price and days. The list is handed in as a sheet ({@code ramavtal}). Most municipalities call off by the needs first, then by the
 * lowest price; so the offers stand beside the municipal candidates, net of VAT compensation.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.framework;
