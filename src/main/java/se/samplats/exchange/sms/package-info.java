/**
 * Text messages by whatever gateway the site has (<i>sms</i>): one call over HTTP with a JSON body, signed as Standard Webhooks says, so that the
 * gateway knows who asks. Without an address nothing is sent. A message holds a reference and a link, never a person.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.sms;
