/**
 * The effect of the cooperation (<i>effekt</i>): whether the private share fell where municipalities had begun to cooperate about a form, more
 * than where they had not begun yet. Agreements begin by municipality and form, step by step; so those that begin later show what would have
 * happened anyway (difference in differences). The arithmetic is pure ({@link se.samplats.steering.effect.Contrast},
 * {@link se.samplats.steering.effect.Permutation}); what is told covers five persons or more.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.effect;
