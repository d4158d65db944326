/**
 * The quarter's report of decisions not carried out within three months (<i>ej verkställda beslut</i>, SoL 34:1–3, LSS 28 f–h §§): for each
 * municipality its own, as a list, a spreadsheet and a PDF, also when there is nothing to report. Others see the county's number alone.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.waitingreport;
