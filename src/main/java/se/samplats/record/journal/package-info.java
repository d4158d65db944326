/**
 * The journal (<i>loggen</i>): who did and saw what, as references and never as words about a person. It observes the features'
 * events ({@code DomainEvent}) and writes them in the same transaction; no feature knows it. Entries are only added, and sealed a
 * moment later in a hash chain, so that what is altered, removed or moved afterwards is found. The auditor reads it, verifies it,
 * and reviews who has seen whom with a protected identity.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.record.journal;
