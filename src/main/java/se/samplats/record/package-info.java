/** Who did and saw what (journal), and what is erased when (retention). Knows the platform alone. */
@org.jspecify.annotations.NullMarked
package se.samplats.record;
