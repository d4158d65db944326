/**
 * What all of the API has in common: problems (RFC 9457), pages of lists, entity tags, the stored answer behind an {@code
 * Idempotency-Key}, languages, and what is refused in any text. It knows no feature.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.http;
