package se.samplats.simulation;

import java.time.LocalDate;

/** Chance that does not depend on what happened before: the same for a home and a day, whoever asks. */
final class Chance {

    private Chance() {}

    /** A number of {@code [0, bound)}. */
    static int of(String what, LocalDate day, int bound) {
        long mixed = what.hashCode() * 0x9E3779B97F4A7C15L + day.toEpochDay() * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }
}
