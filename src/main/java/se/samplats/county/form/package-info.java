/**
 * Housing forms (<i>boendeformer</i>): what they are called, the paragraph they rest on, the rules that one form has and
 * another has not, and the words that describe their needs. All of it is data, so that a jurist can check it and a
 * new form needs no new code. Knows only the kernel.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.form;
