package se.samplats.money.settlement;

import java.util.List;

/**
 * How far the drafting of a month has come, in sellers.
 *
 * @param month as {@code 2026-10}
 * @param sellers how many were asked for; none, if nobody has asked for the month
 * @param waiting how many are still to be drafted
 * @param failed the municipalities whose month could not be drafted; all others' are
 */
record MonthProgress(String month, int sellers, int drafted, int waiting, List<String> failed) {

    public boolean isRunning() {
        return waiting > 0;
    }

    /** How many are dealt with, for a bar of all sellers. */
    int dealtWith() {
        return sellers - waiting;
    }
}
