/**
 * Who is told of an acute inquiry to a home (<i>jourlista</i>), in turn: the first at once, the next some minutes later as long as nobody has answered. A
 * turn is a telephone that gets a text message, or a member of staff whose devices get a push. What was sent to whom, and whether it was
 * taken, is kept for some months.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.oncall;
