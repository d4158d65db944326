/**
 * Word to a municipality's own systems: where they listen, of what they want to hear, and how what is sent is signed. It says
 * only that something of ours has changed, and where that can be read. The outbox ({@code notice}) writes and delivers.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.webhook;
