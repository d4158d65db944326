/**
 * Homes (<i>boenden</i>), their places (<i>platser</i>), and the ledger of all that takes a place: the municipality's own
 * resident, a stay, a hold, a closure, each a half-open period. Two rows of one place never overlap: the database refuses it. A
 * vacancy is a gap in the ledger, which the database keeps beside it. A home confirms its vacancies; the age of that confirmation
 * shows everywhere. Knows forms and municipalities; knows nothing of requests.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.home;
