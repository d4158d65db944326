/**
 * What every page stands on: the layout with its navigation, the language that the reader chose, days, money and numbers
 * as a Swede writes them, the token that every form carries, and errors told to people. It knows no feature; the pages
 * themselves are in {@code desk}, {@code statistics} and {@code intake}.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.page;
