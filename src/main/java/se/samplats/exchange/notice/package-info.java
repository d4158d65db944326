/**
 * Word of what happened, to those who would be less informed without it: pages that are open hear that vacancies or offers
 * have changed, a home is mailed that it is asked, a placing social worker that it is answered. Nothing here says a need, a
 * name or a home's address; a reference and a link are all.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.notice;
