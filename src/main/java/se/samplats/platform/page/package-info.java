/**
 * What every page stands on: the layout with its navigation, the language that the reader chose, days, money and numbers
 * as a Swede writes them, the token that every form carries, and errors in words for people. A form is read as a
 * {@link se.samplats.platform.page.SubmittedForm}, answered by {@link se.samplats.platform.page.FormAnswer}, and shown as a
 * {@link se.samplats.platform.page.FilledForm}. It knows no feature; each feature's pages are its own.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.page;
