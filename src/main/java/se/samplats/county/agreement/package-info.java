/**
 * Agreements (<i>samverkansavtal</i>) among municipalities, version by version: parties, validity, terms and mandates
 * (<i>mandat</i>); the letters of intent (<i>avsiktsförklaringar</i>) that came before; and the price lists (<i>prislistor</i>)
 * of the homes, for members and others. A version never changes; a new one follows it. Knows homes by their register; knows
 * nothing of quotes or placements.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.agreement;
