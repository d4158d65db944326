/** What people do with the pages, done in a real Chromium. Where there is none the tests are left out, loudly. */
@org.jspecify.annotations.NullMarked
package se.samplats.browser;
