package se.samplats.record.journal;

import org.jspecify.annotations.Nullable;

/**
 * What going through the journal found.
 *
 * @param head where the row was still whole: its end, when nothing is broken
 * @param broken the first number that is not as it was; null when all are
 * @param how what is wrong there
 */
record ChainVerdict(
        ChainLink head, @Nullable Long broken, @Nullable Breach how) {

    /** How a number can be broken. */
    enum Breach {
        /** The entry does not say what it said. */
        ALTERED,
        /** There is no such number, or no entry under it; or entries stand outside the row. */
        MISSING,
        /** It does not follow upon what stands before it. */
        OUT_OF_ORDER,
        /** The row is whole in itself, and another one than that which was handed out. */
        HEAD_DIFFERS
    }

    static ChainVerdict whole(ChainLink head) {
        return new ChainVerdict(head, null, null);
    }

    static ChainVerdict broken(ChainLink before, long number, Breach how) {
        return new ChainVerdict(before, number, how);
    }

    public boolean isWhole() {
        return broken == null;
    }
}
