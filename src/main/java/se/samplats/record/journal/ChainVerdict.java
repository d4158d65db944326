package se.samplats.record.journal;

import org.jspecify.annotations.Nullable;

/**
 * The result of a verification.
 *
 * @param head the last intact link: the end of the chain, when nothing is broken
 * @param broken the first number that is not as it was; null when all are
 * @param how what is wrong there
 */
record ChainVerdict(
        ChainLink head, @Nullable Long broken, @Nullable Breach how) {

    /** How a number can be broken. */
    enum Breach {
        /** The entry was altered. */
        ALTERED,
        /** The number or its entry is missing; or entries stand outside the chain. */
        MISSING,
        /** It does not follow from the link before it. */
        OUT_OF_ORDER,
        /** The chain is intact, but differs from an exported head. */
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
