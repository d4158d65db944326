/**
 * A question and an answer (<i>fråga och svar</i>) between the placing social worker and the home, on an inquiry that both know of. The
 * words are checked like every other text, and erased with the need; the journal knows that a message was sent and read, never
 * what it says. Stands on the offer, whose rights it has.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.message;
