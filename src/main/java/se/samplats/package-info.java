/**
 * The way in: the program's start with its database, and how what is stored as JSON is written. The features lie in the
 * packages below, and none of them knows this one.
 */
@org.jspecify.annotations.NullMarked
package se.samplats;
