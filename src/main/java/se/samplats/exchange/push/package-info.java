/**
 * Messages to the browsers of members of staff who asked for them (<i>aviseringar</i>, Web Push with VAPID, RFC 8030, 8291 and 8292). What is sent
 * is a kind and a link, sealed for the device alone; no person, no need and no home's address. A device that its push service knows no more
 * is forgotten.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.push;
