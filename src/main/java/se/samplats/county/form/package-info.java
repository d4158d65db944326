/**
 * Housing forms (<i>boendeformer</i>): what they are called, the law they rest on, each form's rules, and the words for needs.
 * All of it is data, so that a jurist can check it and a new form needs no new code. Knows only the kernel.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.form;
